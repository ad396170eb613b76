package vn.phancong.scenario;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import tools.jackson.databind.JsonNode;

/** Says where two JSON trees differ, one line for each place. */
final class JsonDifference {

    private final List<String> lines = new ArrayList<>();

    private JsonDifference() {}

    /** Every difference; empty when the trees are the same. Numbers are compared by value. */
    static List<String> between(JsonNode expected, JsonNode actual) {
        JsonDifference difference = new JsonDifference();
        difference.compare("data", expected, actual);
        return difference.lines;
    }

    private void compare(String place, JsonNode expected, JsonNode actual) {
        if (expected.isObject() && actual.isObject()) {
            compareFields(place, expected, actual);
        } else if (expected.isArray() && actual.isArray()) {
            compareItems(place, expected, actual);
        } else if (expected.isNumber() && actual.isNumber()) {
            if (expected.decimalValue().compareTo(actual.decimalValue()) != 0) {
                differs(place, expected, actual);
            }
        } else if (!expected.equals(actual)) {
            differs(place, expected, actual);
        }
    }

    private void compareFields(String place, JsonNode expected, JsonNode actual) {
        Set<String> names = new LinkedHashSet<>(expected.propertyNames());
        names.addAll(actual.propertyNames());
        for (String name : names) {
            JsonNode wanted = expected.get(name);
            JsonNode found = actual.get(name);
            if (wanted == null) {
                lines.add(place + "." + name + ": not expected, but was " + found);
            } else if (found == null) {
                lines.add(place + "." + name + ": expected " + wanted + ", but is missing");
            } else {
                compare(place + "." + name, wanted, found);
            }
        }
    }

    private void compareItems(String place, JsonNode expected, JsonNode actual) {
        if (expected.size() != actual.size()) {
            lines.add(place + ": expected " + expected.size() + " items " + expected + ", but was " + actual.size()
                    + " items " + actual);
            return;
        }
        for (int i = 0; i < expected.size(); i++) {
            compare(place + "[" + i + "]", expected.get(i), actual.get(i));
        }
    }

    private void differs(String place, JsonNode expected, JsonNode actual) {
        lines.add(place + ": expected " + expected + ", but was " + actual);
    }
}
