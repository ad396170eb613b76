package vn.phancong.scenario;

import java.util.HashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;
import tools.jackson.databind.node.StringNode;
import vn.phancong.support.GraphQlDoor;

/** Puts ids in the place of {@code ${household:H1}}, and kept values in the place of {@code ${kept:name}}. */
final class References {

    private static final Pattern REFERENCE =
            Pattern.compile("\\$\\{(organization|area|person|household|kept):([^}@]+)(?:@([\\d-]+))?}");

    private final GraphQlDoor door;
    private final Map<String, String> kept = new HashMap<>();

    References(GraphQlDoor door) {
        this.door = door;
    }

    void keep(String name, String value) {
        kept.put(name, value);
    }

    JsonNode resolved(JsonNode node) {
        if (node.isString()) {
            return StringNode.valueOf(resolved(node.stringValue()));
        }
        if (node instanceof ObjectNode object) {
            object.properties().forEach(entry -> entry.setValue(resolved(entry.getValue())));
        } else if (node instanceof ArrayNode array) {
            for (int i = 0; i < array.size(); i++) {
                array.set(i, resolved(array.get(i)));
            }
        }
        return node;
    }

    String resolved(String text) {
        return REFERENCE
                .matcher(text)
                .replaceAll(found -> Matcher.quoteReplacement(value(
                        found.group(1),
                        found.group(2),
                        found.group(3) == null ? "" : ", asOf: \"" + found.group(3) + "\"")));
    }

    private String value(String kind, String code, String asOf) {
        if (kind.equals("kept")) {
            String value = kept.get(code);
            if (value == null) {
                throw new AssertionError("No step has kept a value named " + code);
            }
            return value;
        }
        JsonNode answer = door.ask(
                "query($code: String!) { %s(by: {code: $code}%s) { id } }".formatted(kind, asOf), Map.of("code", code));
        JsonNode id = answer.at("/data/" + kind + "/id");
        if (!id.isString()) {
            throw new AssertionError("There is no " + kind + " " + code + ": " + answer);
        }
        return id.stringValue();
    }
}
