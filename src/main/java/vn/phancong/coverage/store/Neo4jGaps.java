package vn.phancong.coverage.store;

import static java.util.stream.Collectors.toMap;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
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

    private final Graph graph;
    private final int staleDays;
    private final Statement spots;
    private final Statement gaps;
    private final Statement states;

    Neo4jGaps(Graph graph, CypherLibrary library, CoverageProperties properties) {
        this.graph = graph;
        this.staleDays = properties.staleDays();
        this.spots = library.statement("coverage/gap-spots");
        this.gaps = library.statement("coverage/gaps");
        this.states = library.statement("coverage/household-states");
    }

    @Override
    public Map<AreaId, List<Spot>> spotsOf(Map<AreaId, Boolean> hasCell, LocalDate day) {
        List<Map<String, Object>> areas = new ArrayList<>();
        hasCell.forEach((area, has) -> areas.add(Map.of("id", area.value(), "hasCell", has)));
        return graph.readLists(
                spots,
                Map.of("areas", areas, "asOf", day),
                hasCell.keySet(),
                row -> new AreaId(row.get("areaId").asString()),
                Neo4jGaps::spot);
    }

    @Override
    public Map<HouseholdId, Gap> of(Map<HouseholdId, Boolean> hasCell, LocalDate day) {
        Map<String, Object> parameters = Map.of("households", households(hasCell), "asOf", day);
        return graph.read(gaps, parameters, Neo4jGaps::gap).stream()
                .collect(toMap(gap -> gap.household().id(), Function.identity(), (first, second) -> first));
    }

    @Override
    public Map<HouseholdId, HouseholdState> statesOf(Map<HouseholdId, Boolean> hasCell, LocalDate day) {
        Map<String, Object> parameters =
                Map.of("households", households(hasCell), "asOf", day, "staleBefore", day.minusDays(staleDays));
        return graph.read(states, parameters, Neo4jGaps::state).stream()
                .collect(toMap(HouseholdState::household, Function.identity(), (first, second) -> first));
    }

    private static List<Map<String, Object>> households(Map<HouseholdId, Boolean> hasCell) {
        List<Map<String, Object>> households = new ArrayList<>();
        hasCell.forEach((household, has) -> households.add(Map.of("id", household.value(), "hasCell", has)));
        return households;
    }

    private static Spot spot(Record row) {
        return new Spot(
                new HouseholdId(row.get("householdId").asString()),
                new Place(row.get("sortKey").asString(), row.get("code").asString()),
                GapReason.valueOf(row.get("reason").asString()),
                row.get("vulnerable").asBoolean());
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
