package vn.phancong.coverage;

import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.neo4j.driver.Driver;
import tools.jackson.databind.JsonNode;
import vn.phancong.api.GlobalId;

/** Holds the figures that a service answers for each unit, from its picture in memory, against a full count in its graph. */
public final class Recount {

    private static final int AT_ONCE = 20;
    private static final String COVERAGE = """
             coverage { households covered gaps exempt assigned contacted current vulnerable { households covered }
               reasons { reason count vulnerable } weaknesses { weakness count }
               people { members available assigned idle overloaded maxLoad capacity } }
            """;

    private Recount() {}

    /** Asks the service over GraphQL and answers {@code data}. */
    @FunctionalInterface
    public interface Asking {
        /** Asks. */
        JsonNode ask(String query, Map<String, ?> variables) throws IOException;
    }

    /** What of today's figures is not what the full count finds; empty = they are right. */
    public static List<String> differences(Driver graph, Asking service, LocalDate today) throws IOException {
        FullCount full = FullCount.on(
                today,
                (query, parameters) -> graph.executableQuery(query)
                        .withParameters(parameters)
                        .execute()
                        .records());
        List<Unit> units = new ArrayList<>();
        full.organizations().forEach(each -> units.add(new Unit.OfOrganization(each)));
        full.areas().forEach(each -> units.add(new Unit.OfArea(each)));
        List<String> found = new ArrayList<>();
        for (int i = 0; i < units.size(); i += AT_ONCE) {
            compare(units.subList(i, Math.min(units.size(), i + AT_ONCE)), full, service, found);
        }
        if (units.isEmpty()) {
            found.add("There is nothing to count");
        }
        return found;
    }

    private static void compare(List<Unit> units, FullCount full, Asking service, List<String> found)
            throws IOException {
        StringBuilder query = new StringBuilder("{");
        for (int i = 0; i < units.size(); i++) {
            query.append(" u%d: node(id: \"%s\") { ... on %s {%s} }"
                    .formatted(i, id(units.get(i)), type(units.get(i)), COVERAGE));
        }
        JsonNode data = service.ask(query.append(" }").toString(), Map.of());
        for (int i = 0; i < units.size(); i++) {
            Unit unit = units.get(i);
            Map<String, Integer> counted = figures(full.tally(unit), full.workforce(unit));
            Map<String, Integer> answered = figures(data.at("/u" + i + "/coverage"));
            if (!counted.equals(answered)) {
                found.add("%s: counted %s, answered %s".formatted(unit, counted, answered));
            }
        }
    }

    private static String type(Unit unit) {
        return unit instanceof Unit.OfArea ? "Area" : "Organization";
    }

    private static String id(Unit unit) {
        String id = unit instanceof Unit.OfArea area
                ? area.id().value()
                : ((Unit.OfOrganization) unit).id().value();
        return GlobalId.of(type(unit), id);
    }

    private static Map<String, Integer> figures(Tally tally, Workforce people) {
        Map<String, Integer> figures = new LinkedHashMap<>();
        int households = tally.get(Figure.HOUSEHOLDS);
        figures.put("households", households);
        figures.put("covered", tally.get(Figure.COVERED));
        figures.put("gaps", households - tally.get(Figure.COVERED));
        figures.put("exempt", tally.get(Figure.RESIDENT) - households);
        figures.put("assigned", tally.get(Figure.ASSIGNED));
        figures.put("contacted", tally.get(Figure.CONTACTED));
        figures.put("current", tally.get(Figure.CURRENT));
        figures.put("vulnerable.households", tally.get(Figure.VULNERABLE));
        figures.put("vulnerable.covered", tally.get(Figure.VULNERABLE_COVERED));
        for (GapReason reason : GapReason.values()) {
            figures.put(reason.name(), tally.get(Figure.valueOf(reason.name())));
            figures.put("vulnerable." + reason, tally.get(Figure.valueOf("VULNERABLE_" + reason.name())));
        }
        for (Weakness weakness : Weakness.values()) {
            figures.put(weakness.name(), tally.get(Figure.valueOf(weakness.name())));
        }
        figures.put("people.members", people.members());
        figures.put("people.available", people.available());
        figures.put("people.assigned", people.assigned());
        figures.put("people.idle", people.idle());
        figures.put("people.overloaded", people.overloaded());
        figures.put("people.maxLoad", people.maxLoad());
        figures.put("people.capacity", people.capacity());
        return figures;
    }

    private static Map<String, Integer> figures(JsonNode coverage) {
        Map<String, Integer> figures = new LinkedHashMap<>();
        for (Map.Entry<String, JsonNode> field : coverage.properties()) {
            if (field.getValue().isNumber()) {
                figures.put(field.getKey(), field.getValue().asInt());
            }
        }
        for (String part : List.of("vulnerable", "people")) {
            coverage.path(part)
                    .properties()
                    .forEach(each -> figures.put(
                            part + "." + each.getKey(), each.getValue().asInt()));
        }
        coverage.path("reasons").forEach(each -> {
            String reason = Objects.requireNonNull(each.path("reason").asString());
            figures.put(reason, each.path("count").asInt());
            figures.put("vulnerable." + reason, each.path("vulnerable").asInt());
        });
        coverage.path("weaknesses")
                .forEach(each -> figures.put(
                        each.path("weakness").asString(), each.path("count").asInt()));
        return figures;
    }
}
