package vn.phancong.coverage;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.neo4j.driver.Record;
import vn.phancong.organization.OrganizationId;
import vn.phancong.support.TestGraph;
import vn.phancong.territory.AreaId;
import vn.phancong.territory.HouseholdId;

/**
 * Everything counted in the graph as the design words it: each household judged by itself, target sets as sets. Shares no
 * statement and no picture with the program.
 */
final class FullCount {

    static final int STALE_DAYS = 30;

    private final List<Record> households;
    private final Map<String, Record> byId;
    private final Map<String, List<Record>> byArea;
    private final List<Record> people;
    private final Map<String, Set<String>> targets;
    private final Map<String, Set<String>> within;
    private final Map<String, Set<String>> below;
    private final Map<String, Set<String>> charges;

    private FullCount(BiFunction<String, Map<String, Object>, List<Record>> graph, LocalDate day) {
        Map<String, Object> parameters = Map.of("day", day, "fresh", day.minusDays(STALE_DAYS));
        households = graph.apply(FullCountStatements.HOUSEHOLDS, parameters);
        byId = households.stream().collect(toMap(row -> row.get("household").asString(), Function.identity()));
        byArea = households.stream().collect(groupingBy(row -> row.get("area").asString()));
        people = graph.apply(FullCountStatements.PEOPLE, parameters);
        targets = sets(graph.apply(FullCountStatements.TARGETS, parameters));
        within = sets(graph.apply(FullCountStatements.WITHIN, parameters));
        below = sets(graph.apply(FullCountStatements.BELOW, parameters));
        charges = sets(graph.apply(FullCountStatements.CHARGES, parameters));
    }

    static FullCount on(LocalDate day, TestGraph graph) {
        return new FullCount(graph::query, day);
    }

    /** The same in another graph than that of the tests. */
    static FullCount on(LocalDate day, BiFunction<String, Map<String, Object>, List<Record>> graph) {
        return new FullCount(graph, day);
    }

    Set<AreaId> areas() {
        return within.keySet().stream().map(AreaId::new).collect(toSet());
    }

    Set<OrganizationId> organizations() {
        return below.keySet().stream().map(OrganizationId::new).collect(toSet());
    }

    /** The households that live in just this area. */
    Tally own(AreaId area) {
        return tally(households.stream()
                .filter(row -> row.get("area").asString().equals(area.value()))
                .toList());
    }

    Tally tally(Unit unit) {
        return tally(householdsOf(unit));
    }

    Workforce workforce(Unit unit) {
        Set<String> organizations = new HashSet<>();
        if (unit instanceof Unit.OfOrganization organization) {
            organizations.addAll(below.getOrDefault(organization.id().value(), Set.of()));
        } else {
            for (String area : within.getOrDefault(((Unit.OfArea) unit).id().value(), Set.of())) {
                charges.getOrDefault(area, Set.of()).forEach(each -> organizations.addAll(below.get(each)));
            }
        }
        return people.stream()
                .filter(row ->
                        row.get("ties").asList(tie -> tie.asString()).stream().anyMatch(organizations::contains))
                .map(FullCount::alone)
                .reduce(Workforce.NONE, Workforce::plus);
    }

    /** The gaps of a unit, and why each is one. */
    Map<HouseholdId, GapReason> gaps(Unit unit) {
        return householdsOf(unit).stream()
                .filter(row -> !row.get("exempt").asBoolean() && !state(row).equals("COVERED"))
                .collect(toMap(
                        row -> new HouseholdId(row.get("household").asString()), row -> GapReason.valueOf(state(row))));
    }

    private List<Record> householdsOf(Unit unit) {
        if (unit instanceof Unit.OfOrganization organization) {
            Set<String> target = targets.getOrDefault(organization.id().value(), Set.of());
            return target.stream().map(byId::get).filter(Objects::nonNull).toList();
        }
        Set<String> areas = within.getOrDefault(((Unit.OfArea) unit).id().value(), Set.of());
        return areas.stream()
                .flatMap(area -> byArea.getOrDefault(area, List.of()).stream())
                .toList();
    }

    private static Tally tally(Collection<Record> rows) {
        Tally.Builder tally = new Tally.Builder();
        for (Record row : rows) {
            tally.add(Figure.RESIDENT, 1);
            if (!row.get("exempt").asBoolean()) {
                judge(row, tally);
            }
        }
        return tally.build();
    }

    private static void judge(Record row, Tally.Builder tally) {
        boolean vulnerable = row.get("vulnerable").asBoolean();
        String state = state(row);
        boolean covered = state.equals("COVERED");
        tally.add(Figure.HOUSEHOLDS, 1)
                .add(Figure.valueOf(state), 1)
                .addIf(vulnerable, Figure.VULNERABLE, 1)
                .addIf(vulnerable, Figure.valueOf("VULNERABLE_" + state), 1)
                .addIf(is(row, "assigned"), Figure.ASSIGNED, 1)
                .addIf(is(row, "contacted"), Figure.CONTACTED, 1)
                .addIf(is(row, "current"), Figure.CURRENT, 1)
                .addIf(covered && vulnerable && is(row, "single"), Figure.THIN, 1)
                .addIf(covered && is(row, "stale"), Figure.STALE, 1)
                .addIf(covered && is(row, "overloaded"), Figure.OVERLOADED, 1);
    }

    private static Workforce alone(Record row) {
        boolean available = is(row, "available");
        int load = row.get("load").asInt();
        int capacity = row.get("capacity").asInt();
        return new Workforce(
                1,
                available ? 1 : 0,
                load > 0 ? 1 : 0,
                available && load == 0 ? 1 : 0,
                capacity > 0 && load > capacity ? 1 : 0,
                load,
                load,
                available ? capacity : 0);
    }

    private static boolean is(Record row, String column) {
        return row.get(column).asBoolean();
    }

    private static String state(Record row) {
        return row.get("state").asString();
    }

    private static Map<String, Set<String>> sets(List<Record> rows) {
        return rows.stream()
                .collect(toMap(
                        row -> row.get("unit").asString(),
                        row -> Set.copyOf(row.get("items").asList(item -> item.asString()))));
    }
}
