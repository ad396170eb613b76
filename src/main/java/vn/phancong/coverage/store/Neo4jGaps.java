package vn.phancong.coverage.store;

import static java.util.stream.Collectors.toMap;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Record;
import org.springframework.stereotype.Component;
import vn.phancong.coverage.CoverageProperties;
import vn.phancong.coverage.Gap;
import vn.phancong.coverage.GapReason;
import vn.phancong.coverage.Gaps;
import vn.phancong.coverage.HouseholdState;
import vn.phancong.coverage.Weakness;
import vn.phancong.graph.CypherLibrary;
import vn.phancong.graph.Graph;
import vn.phancong.graph.Rows;
import vn.phancong.graph.Statement;
import vn.phancong.territory.AreaId;
import vn.phancong.territory.Household;
import vn.phancong.territory.HouseholdId;
import vn.phancong.territory.Households.Place;

@Component
class Neo4jGaps implements Gaps {

    private static final int ALL = Integer.MAX_VALUE;

    private final Graph graph;
    private final int staleDays;
    private final Statement page;
    private final Statement states;

    Neo4jGaps(Graph graph, CypherLibrary library, CoverageProperties properties) {
        this.graph = graph;
        this.staleDays = properties.staleDays();
        this.page = library.statement("coverage/gap-page");
        this.states = library.statement("coverage/household-states");
    }

    @Override
    public Map<Stretch, List<Gap>> firstOf(Collection<Stretch> stretches, int limit, LocalDate day) {
        List<Stretch> asked = List.copyOf(stretches);
        List<Map<String, @Nullable Object>> requests = new ArrayList<>();
        asked.forEach(stretch -> requests.add(request(requests.size(), stretch)));
        boolean anyReason = asked.stream().allMatch(stretch -> stretch.filter().reasons() == null);
        return graph.readLists(
                page,
                Map.of("requests", requests, "limit", limit, "candidates", anyReason ? limit : ALL, "asOf", day),
                asked,
                row -> asked.get(row.get("request").asInt()),
                Neo4jGaps::gap);
    }

    @Override
    public Map<HouseholdId, HouseholdState> statesOf(Map<HouseholdId, Boolean> hasCell, LocalDate day) {
        List<Map<String, Object>> households = new ArrayList<>();
        hasCell.forEach((household, has) -> households.add(Map.of("id", household.value(), "hasCell", has)));
        Map<String, Object> parameters =
                Map.of("households", households, "asOf", day, "staleBefore", day.minusDays(staleDays));
        return graph.read(states, parameters, Neo4jGaps::state).stream()
                .collect(toMap(HouseholdState::household, Function.identity(), (first, second) -> first));
    }

    private static Map<String, @Nullable Object> request(int index, Stretch stretch) {
        Place after = stretch.after();
        Set<GapReason> reasons = stretch.filter().reasons();
        Map<String, @Nullable Object> request = new HashMap<>();
        request.put("index", index);
        request.put(
                "areas",
                stretch.areas().stream()
                        .map(area -> Map.of("id", area.id().value(), "hasCell", area.hasCell()))
                        .toList());
        request.put("afterSortKey", after == null ? null : after.sortKey());
        request.put("afterCode", after == null ? null : after.code());
        request.put(
                "reasons",
                reasons == null ? null : reasons.stream().map(Enum::name).toList());
        request.put("vulnerable", stretch.filter().vulnerable());
        return request;
    }

    private static Gap gap(Record row) {
        Household household = Household.of(row.asMap());
        return new Gap(
                household,
                new AreaId(row.get("areaId").asString()),
                GapReason.valueOf(row.get("reason").asString()),
                Rows.day(row, "gapSince"),
                new Place(household.sortKey(), household.code()));
    }

    private static HouseholdState state(Record row) {
        String reason = Rows.text(row, "reason");
        Set<Weakness> weaknesses = EnumSet.noneOf(Weakness.class);
        if (reason == null) {
            addIf(row, "thin", Weakness.THIN, weaknesses);
            addIf(row, "stale", Weakness.STALE, weaknesses);
            addIf(row, "overloaded", Weakness.OVERLOADED, weaknesses);
        }
        return new HouseholdState(
                new HouseholdId(row.get("householdId").asString()),
                new AreaId(row.get("areaId").asString()),
                reason == null ? null : GapReason.valueOf(reason),
                Rows.day(row, "since"),
                weaknesses);
    }

    private static void addIf(Record row, String column, Weakness weakness, Set<Weakness> weaknesses) {
        if (row.get(column).asBoolean(false)) {
            weaknesses.add(weakness);
        }
    }
}
