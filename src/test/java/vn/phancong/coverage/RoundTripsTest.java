package vn.phancong.coverage;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;
import vn.phancong.support.DataFolder;
import vn.phancong.support.Exchanges;
import vn.phancong.support.GraphQlDoor;
import vn.phancong.support.ServiceTest;
import vn.phancong.support.TestGraph;

/** What an operation sends over Bolt depends on what it asks for, never on how much data there is. */
@ServiceTest
class RoundTripsTest {

    private static final Map<String, String> QUERIES = new LinkedHashMap<>();

    static {
        QUERIES.put("hierarchy", """
                { organization(by: {code: "TU"}) { name children(first: 20) { nodes { name officers { position holder { fullName } }
                    coverage { rate people { members idle } } children(first: 20) { nodes { name officers { holder { fullName } }
                    coverage { rate gaps } children(first: 50) { nodes { name officers { holder { fullName } }
                    coverage { rate } } } } } } } } }
                """);
        QUERIES.put("gaps", """
                { organization(by: {code: "TU"}) { gaps(first: 200) { totalCount nodes { reason since area { name }
                    responsible { name } household { address coverers { role person { fullName memberships {
                    organization { name } } } } } } } } }
                """);
        QUERIES.put("gaps of each child", """
                { organization(by: {code: "DU"}) { children(first: 200) { nodes { gaps(first: 3) { nodes { reason
                    household { code } } } } } } }
                """);
        QUERIES.put("cell", """
                { organization(by: {code: "C1"}) { members(first: 200) { totalCount nodes { fullName availability
                    load { households overloaded } households(first: 200) { totalCount nodes { address
                    coverers { person { fullName } } } } } } } }
                """);
        QUERIES.put("responsibility", """
                { organization(by: {code: "C1"}) { households(first: 200) { nodes { code responsibility {
                    assignment { person { fullName } } steps { organization { name } heads { holder { fullName } } } } } } } }
                """);
        QUERIES.put("past day", """
                { organization(by: {code: "TU"}, asOf: "2021-09-01") { coverage { rate reasons { count }
                    people { members } } gaps(first: 100) { nodes { reason } } } }
                """);
    }

    private static final String NODES = """
            query ($ids: [ID!]!) { nodes(ids: $ids) { id ... on Person { fullName memberships { kind } }
                ... on Household { address coverers { person { fullName } } } ... on Organization { name }
                ... on Area { name coverage { rate } } } }
            """;

    private final TestGraph graph;
    private final GraphQlDoor door;
    private final Exchanges exchanges;

    @Autowired
    RoundTripsTest(TestGraph graph, GraphQlDoor door, Exchanges exchanges) {
        this.graph = graph;
        this.door = door;
        this.exchanges = exchanges;
    }

    @Test
    void tenTimesTheDataTakesNoMoreExchanges() {
        graph.load(town(1, 1));
        Map<String, Long> small = measured();
        graph.empty();
        graph.load(town(3, 4));
        Map<String, Long> large = measured();

        assertThat(large).isEqualTo(small);
        assertThat(small)
                .isEqualTo(Map.of(
                        "hierarchy",
                        2L,
                        "gaps",
                        5L,
                        "gaps of each child",
                        2L,
                        "cell",
                        6L,
                        "responsibility",
                        2L,
                        "past day",
                        5L,
                        "nodes",
                        5L));
    }

    @Test
    void theSamePageAgainTakesOneExchangeLess() {
        graph.load(town(1, 1));
        String page = QUERIES.getOrDefault("gaps of each child", "");

        long once = taken(page, Map.of());
        long twice = exchanges.of(() -> {
            door.ask(page, Map.of());
            door.ask(page, Map.of());
        });

        assertThat(twice).isEqualTo(2 * once - 1);
    }

    private Map<String, Long> measured() {
        Map<String, Long> counts = new LinkedHashMap<>();
        QUERIES.forEach((name, query) -> counts.put(name, taken(query, Map.of())));
        counts.put("nodes", taken(NODES, Map.of("ids", someOfEachType())));
        return counts;
    }

    private long taken(String query, Object variables) {
        return exchanges.of(() -> {
            JsonNode answer = door.ask(query, variables);
            assertThat(answer.path("errors").isMissingNode())
                    .as(answer.toString())
                    .isTrue();
        });
    }

    private List<String> someOfEachType() {
        JsonNode answer = door.ask("""
                { organization(by: {code: "TU"}) { id households(first: 20) { nodes { id area { id } } } }
                  c: organization(by: {code: "C1"}) { id members(first: 20) { nodes { id } } } }
                """, Map.of());
        return answer.findValuesAsString("id");
    }

    /** So many times three cells, each so many times larger: (3, 4) is about ten times (1, 1). */
    private static DataFolder town(int cells, int size) {
        DataFolder folder = new DataFolder()
                .row("areas", "code", "W", "kind", "WARD")
                .row("organizations", "code", "TU", "kind", "COMMITTEE", "tier", "PROVINCE")
                .row("organizations", "code", "QU", "kind", "COMMITTEE", "tier", "DISTRICT", "parent_code", "TU")
                .row("organizations", "code", "DU", "kind", "COMMITTEE", "tier", "GRASSROOTS", "parent_code", "QU");
        for (int i = 1; i <= 3 * cells; i++) {
            String cell = "C" + i;
            folder.row("areas", "code", "T" + i, "parent_code", "W")
                    .row("organizations", "code", cell, "parent_code", "DU")
                    .row("charges", "organization_code", cell, "area_code", "T" + i);
            people(folder, cell, size);
            for (int h = 1; h <= 4 * size; h++) {
                String household = cell + "-H" + h;
                folder.row("households", "code", household, "area_code", "T" + i);
                if (h % 2 == 0) {
                    folder.row("assignments", "person_code", cell + "-P1", "household_code", household);
                }
            }
        }
        return folder;
    }

    private static void people(DataFolder folder, String cell, int size) {
        for (int p = 1; p <= 2 * size; p++) {
            String person = cell + "-P" + p;
            folder.row("people", "code", person);
            folder.row("memberships", "person_code", person, "organization_code", cell);
        }
        folder.row("offices", "person_code", cell + "-P1", "organization_code", cell);
        // On leave, so that there are gaps with a coverer.
        if (cell.equals("C1")) {
            folder.row("absences", "person_code", "C1-P1");
        }
    }
}
