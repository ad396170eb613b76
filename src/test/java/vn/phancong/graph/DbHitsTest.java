package vn.phancong.graph;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.neo4j.driver.Driver;
import org.neo4j.driver.summary.ProfiledPlan;
import org.springframework.beans.factory.annotation.Autowired;
import vn.phancong.support.Fixtures;
import vn.phancong.support.ServiceTest;
import vn.phancong.support.TestClock;
import vn.phancong.support.TestGraph;

/** What the statements that are asked most cost in the store, whatever else the city holds. */
@ServiceTest
class DbHitsTest {

    private static final LocalDate DAY = TestClock.USUAL_DAY;

    /**
     * For a neighbourhood of twenty households and a cell of three members: about twice what was measured, because plans
     * differ a little with the store's statistics, and far less than looking at the rest of the city would cost.
     */
    private static final Map<String, Long> CEILINGS = Map.of(
            "coverage/gap-spots", 700L,
            "coverage/gaps", 700L,
            "coverage/tallies", 500L,
            "coverage/workforces", 150L,
            "coverage/household-states", 800L,
            "territory/household-page", 700L,
            "territory/households", 800L,
            "people/member-page", 150L);

    @Autowired
    private Fixtures fixtures;

    @Autowired
    private TestGraph graph;

    @Autowired
    private Driver driver;

    @Autowired
    private CypherLibrary library;

    @Test
    void hotStatementsStayBelowTheirCeilingHoweverLargeTheCity() {
        Fixtures.Cell cell = fixtures.cellWith(3).members().and(20).households();
        for (int i = 0; i < 8; i++) {
            fixtures.cellWith(50).members().and(200).households();
        }

        planAnewForWhatIsThere();

        Map<String, Long> inTheCity = hits(cell);

        assertThat(inTheCity)
                .allSatisfy((statement, hits) -> assertThat(hits).isLessThanOrEqualTo(CEILINGS.get(statement)));
    }

    /** A plan is kept for some seconds, so that of an emptier city would be measured otherwise. */
    private void planAnewForWhatIsThere() {
        driver.executableQuery("CALL db.prepareForReplanning()").execute();
    }

    private Map<String, Long> hits(Fixtures.Cell cell) {
        String area = idOf("Area", cell.area());
        String organization = idOf("Organization", cell.code());
        List<String> households =
                cell.households().stream().map(code -> idOf("Household", code)).toList();
        Map<String, @Nullable Object> list = new HashMap<>();
        list.put("index", 0);
        list.put("areaIds", List.of(area));
        list.put("areas", List.of(Map.of("id", area, "hasCell", true)));
        list.put("includeExempt", false);
        Map<String, @Nullable Object> parameters = new HashMap<>();
        parameters.put("requests", List.of(list));
        parameters.put("areas", List.of(Map.of("id", area, "hasCell", true)));
        parameters.put(
                "households",
                households.stream().map(id -> Map.of("id", id, "hasCell", true)).toList());
        parameters.put("ids", households);
        parameters.put("organizationIds", List.of(organization));
        parameters.put("availabilities", null);
        parameters.put("afterSortKey", null);
        parameters.put("afterCode", null);
        parameters.put("asOf", DAY);
        parameters.put("staleBefore", DAY.minusDays(30));
        parameters.put("limit", 21);
        Map<String, Long> hits = new HashMap<>();
        CEILINGS.keySet().forEach(name -> hits.put(name, profiled(library.statement(name), parameters)));
        return hits;
    }

    private long profiled(Statement statement, Map<String, @Nullable Object> parameters) {
        ProfiledPlan plan = driver.executableQuery("PROFILE " + statement.text())
                .withParameters(parameters)
                .execute()
                .summary()
                .profile();
        return hits(plan);
    }

    private static long hits(ProfiledPlan plan) {
        return plan.dbHits()
                + plan.children().stream().mapToLong(DbHitsTest::hits).sum();
    }

    private String idOf(String label, String code) {
        return graph.query(
                        "MATCH (n) WHERE $label IN labels(n) AND n.code = $code RETURN n.id AS id",
                        Map.of("label", label, "code", code))
                .get(0)
                .get("id")
                .asString();
    }
}
