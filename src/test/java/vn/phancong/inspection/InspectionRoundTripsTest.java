package vn.phancong.inspection;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;
import vn.phancong.support.DataFolder;
import vn.phancong.support.Exchanges;
import vn.phancong.support.GraphQlDoor;
import vn.phancong.support.ServiceTest;
import vn.phancong.support.TestGraph;

/** What a question about inspections sends over Bolt depends on what it asks for, never on how much there is. */
@ServiceTest
class InspectionRoundTripsTest {

    private static final Map<String, String> QUERIES = new LinkedHashMap<>();

    static {
        QUERIES.put("inspections", """
                query ($tu: ID!) { node(id: $tu) { ... on Organization { inspections(first: 200) { totalCount nodes {
                  state area { code } by { code } inspectors { person { code } } basis { task { ordinal } } under { number }
                  findings { state inspection { day } } } } } } }
                """);
        QUERIES.put("each body", """
                query ($tu: ID!) { node(id: $tu) { ... on Organization { children(first: 200) { nodes {
                  inspections { totalCount nodes { day } } openFindings { totalCount nodes { text } }
                  inspectionSummary { planned neverChecked findings { count } } uncheckedPlaces { totalCount } } } } } }
                """);
        QUERIES.put("sample", """
                query ($tu: ID!) { inspectionSample(within: $tu, size: 50, seed: 3) { picks { weight coverage { gaps } } } }
                """);
        QUERIES.put("plan", """
                mutation ($tu: ID!) { planInspections(input: {sample: {within: $tu, size: 2, seed: 3, notWithinDays: 0}, by: $tu,
                  on: "2021-09-20"}) { inspections { area { code } } refusals { code } } }
                """);
    }

    private final TestGraph graph;
    private final GraphQlDoor door;
    private final Exchanges exchanges;

    @Autowired
    InspectionRoundTripsTest(TestGraph graph, GraphQlDoor door, Exchanges exchanges) {
        this.graph = graph;
        this.door = door;
        this.exchanges = exchanges;
    }

    @Test
    void tenTimesThePlacesTakeNoMoreExchanges() {
        graph.load(new DataFolder()
                .row("organizations", "code", "TU", "kind", "COMMITTEE", "tier", "PROVINCE")
                .row("organizations", "code", "VP", "parent_code", "TU")
                .row("people", "code", "P1")
                .row("memberships", "person_code", "P1", "organization_code", "VP"));
        grow(1, 2);
        Map<String, Long> small = measured();
        grow(3, 20);
        Map<String, Long> large = measured();

        assertThat(large).isEqualTo(small);
        assertThat(small).isEqualTo(Map.of("inspections", 6L, "each body", 8L, "sample", 1L, "plan", 6L));
    }

    private Map<String, Long> measured() {
        Map<String, Long> counts = new LinkedHashMap<>();
        Map<String, String> variables = Map.of("tu", id("organization", "TU"));
        QUERIES.forEach((name, query) -> {
            counts.put(name, exchanges.of(() -> {
                JsonNode answer = door.ask(query, variables);
                assertThat(answer.path("errors").isMissingNode())
                        .as(answer.toString())
                        .isTrue();
            }));
        });
        return counts;
    }

    private void grow(int from, int to) {
        DataFolder folder = new DataFolder();
        for (int i = from; i <= to; i++) {
            folder.row("organizations", "code", "C" + i, "parent_code", "TU")
                    .row("areas", "code", "N" + i)
                    .row("charges", "organization_code", "C" + i, "area_code", "N" + i)
                    .row("households", "code", "H" + i, "area_code", "N" + i);
        }
        graph.load(folder);
        for (int i = from; i <= to; i++) {
            JsonNode answer = door.ask(
                    """
                    mutation ($area: ID!, $by: ID!, $person: ID!) { recordInspection(input: {on: "2021-09-01",
                      unplanned: {area: $area, by: $by, inspectors: [$person], decision: "1103-QĐ/TU"},
                      findings: [{kind: OTHER, text: "x"}]}) { refusals { code } } }
                    """,
                    Map.of("area", id("area", "N" + i), "by", id("organization", "TU"), "person", id("person", "P1")));
            assertThat(answer.at("/data/recordInspection/refusals").size())
                    .as(answer.toString())
                    .isZero();
        }
    }

    private String id(String type, String code) {
        return door.ask("query ($c: String!) { found: " + type + "(by: {code: $c}) { id } }", Map.of("c", code))
                .at("/data/found/id")
                .asString();
    }
}
