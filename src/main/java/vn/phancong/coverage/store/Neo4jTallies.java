package vn.phancong.coverage.store;

import static java.util.stream.Collectors.toMap;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import org.neo4j.driver.Record;
import org.neo4j.driver.Value;
import org.springframework.stereotype.Component;
import vn.phancong.coverage.CoverageProperties;
import vn.phancong.coverage.Figure;
import vn.phancong.coverage.GapReason;
import vn.phancong.coverage.Tallies;
import vn.phancong.coverage.Tally;
import vn.phancong.coverage.Weakness;
import vn.phancong.coverage.Workforce;
import vn.phancong.graph.CypherLibrary;
import vn.phancong.graph.Graph;
import vn.phancong.graph.Statement;
import vn.phancong.organization.OrganizationId;
import vn.phancong.territory.AreaId;

@Component
class Neo4jTallies implements Tallies {

    /** So many neighbourhoods or cells are counted in about a second. */
    private static final int PART = 200;

    private final Graph graph;
    private final int staleDays;
    private final Statement tallies;
    private final Statement workforces;
    private final Statement changes;

    Neo4jTallies(Graph graph, CypherLibrary library, CoverageProperties properties) {
        this.graph = graph;
        this.staleDays = properties.staleDays();
        this.tallies = library.statement("coverage/tallies");
        this.workforces = library.statement("coverage/workforces");
        this.changes = library.statement("coverage/changes");
    }

    @Override
    public Map<AreaId, AreaCount> count(Map<AreaId, Boolean> hasCell, LocalDate day) {
        List<Map<String, Object>> areas = new ArrayList<>();
        hasCell.forEach((area, has) -> areas.add(Map.of("id", area.value(), "hasCell", has)));
        LocalDate staleBefore = day.minusDays(staleDays);
        return inParts(
                areas,
                part -> graph.read(
                        tallies,
                        Map.of("areas", part, "asOf", day, "staleBefore", staleBefore),
                        row -> Map.entry(new AreaId(row.get("areaId").asString()), areaCount(row))));
    }

    @Override
    public Map<OrganizationId, PeopleCount> countPeople(Collection<OrganizationId> organizations, LocalDate day) {
        Alike alike = new Alike();
        return inParts(
                organizations.stream().map(OrganizationId::value).toList(),
                part -> graph.read(
                        workforces,
                        Map.of("organizationIds", part, "asOf", day),
                        row -> Map.entry(alike.id(row.get("organizationId")), peopleCount(row, alike))));
    }

    /** A whole city is counted part by part: none takes long enough to be cancelled, and all processors have something to do. */
    private static <P, K, V> Map<K, V> inParts(List<P> all, Function<List<P>, List<Map.Entry<K, V>>> count) {
        List<List<P>> parts = new ArrayList<>();
        for (int from = 0; from < all.size(); from += PART) {
            parts.add(all.subList(from, Math.min(from + PART, all.size())));
        }
        return parts.parallelStream()
                .flatMap(part -> count.apply(part).stream())
                .collect(toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    @Override
    public Changes changesAfter(Instant moment) {
        return graph.read(changes, Map.of("after", moment.atOffset(ZoneOffset.UTC)), Neo4jTallies::changes)
                .get(0);
    }

    private static AreaCount areaCount(Record row) {
        Tally.Builder tally = new Tally.Builder();
        row.get("groups").asList(Function.identity()).forEach(group -> addTo(tally, group));
        return new AreaCount(row.get("touches").asLong(), tally.build());
    }

    private static void addTo(Tally.Builder tally, Value group) {
        int households = group.get("households").asInt();
        tally.add(Figure.RESIDENT, households);
        if (group.get("exempt").asBoolean()) {
            return;
        }
        boolean vulnerable = group.get("vulnerable").asBoolean();
        tally.add(Figure.HOUSEHOLDS, households)
                .addIf(vulnerable, Figure.VULNERABLE, households)
                .addIf(group.get("assigned").asBoolean(), Figure.ASSIGNED, households)
                .addIf(group.get("contacted").asBoolean(), Figure.CONTACTED, households)
                .addIf(group.get("current").asBoolean(), Figure.CURRENT, households);
        if (group.get("reason").isNull()) {
            tally.add(Figure.COVERED, households)
                    .addIf(vulnerable, Figure.VULNERABLE_COVERED, households)
                    .addIf(group.get("thin").asBoolean(), Figure.of(Weakness.THIN), households)
                    .addIf(group.get("stale").asBoolean(), Figure.of(Weakness.STALE), households)
                    .addIf(group.get("overloaded").asBoolean(), Figure.of(Weakness.OVERLOADED), households);
            return;
        }
        GapReason reason = GapReason.valueOf(group.get("reason").asString());
        tally.add(Figure.of(reason), households).addIf(vulnerable, Figure.vulnerable(reason), households);
    }

    private static PeopleCount peopleCount(Record row, Alike alike) {
        List<Group> groups = row.get("groups").asList(group -> alike.one(group(group, alike)));
        return new PeopleCount(row.get("touches").asLong(), groups);
    }

    private static Group group(Value group, Alike alike) {
        List<OrganizationId> ties = List.copyOf(group.get("ties").asList(alike::id));
        return new Group(
                alike.one(ties),
                alike.one(new Workforce(
                        group.get("members").asInt(),
                        group.get("available").asInt(),
                        group.get("assigned").asInt(),
                        group.get("idle").asInt(),
                        group.get("overloaded").asInt(),
                        group.get("load").asInt(),
                        group.get("maxLoad").asInt(),
                        group.get("capacity").asInt())));
    }

    /**
     * Keeps one of each value of a count. A city has 278,000 groups that name 17,000 organisations, most of them of one or two
     * people, and they stay in memory.
     */
    private static final class Alike {

        private final Map<Object, Object> kept = new ConcurrentHashMap<>();

        @SuppressWarnings("unchecked")
        <T> T one(T value) {
            Object before = kept.putIfAbsent(value, value);
            return before == null ? value : (T) before;
        }

        OrganizationId id(Value id) {
            return one(new OrganizationId(id.asString()));
        }
    }

    private static Changes changes(Record row) {
        return new Changes(
                row.get("version").asLong(),
                row.get("areas").asList(Function.identity()).stream()
                        .collect(toMap(
                                area -> new AreaId(area.get("id").asString()),
                                area -> area.get("touches").asLong())),
                row.get("organizations").asList(Function.identity()).stream()
                        .collect(toMap(
                                organization -> new OrganizationId(
                                        organization.get("id").asString()),
                                organization -> organization.get("touches").asLong())));
    }
}
