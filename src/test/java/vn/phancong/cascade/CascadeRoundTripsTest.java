package vn.phancong.cascade;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.phancong.support.DataFolder;
import vn.phancong.support.Exchanges;
import vn.phancong.support.RawDoor;
import vn.phancong.support.ServiceTest;
import vn.phancong.support.TestGraph;

/** What a question about a cascade sends over Bolt depends on what it asks for, never on how many bodies there are. */
@ServiceTest
class CascadeRoundTripsTest {

    private static final Map<String, String> QUERIES = new LinkedHashMap<>();

    static {
        QUERIES.put("directive", """
                { node(id: "@D") { ... on Directive { progress { statuses { count } tiers { tier }
                    branches { nodes { organization { name } } } } front { deepestAcknowledged } stoppedAt { nodes { since } }
                    latency { hops } reports { received figures { amount } missing { nodes { sentOn } } } } } }
                """);
        QUERIES.put("undertakings", """
                { node(id: "@T1") { ... on Task { undertakings(first: 200) { nodes { status organization { name }
                    from { status } chain { status } below { nodes { status } } steps { on } reports { text } reportsTo { name }
                    via { name } overdue { since } assignments task { ordinal } } } } } }
                """);
        QUERIES.put("each cell", """
                { organization(by: {code: "DU1"}) { children(first: 200) { nodes { owes { nodes { task { ordinal } } }
                    members { nodes { duties { nodes { tie undertaking { status } } } } }
                    households { nodes { mandates { status } coverers { undertaking { status } } } } } } } }
                """);
        QUERIES.put("clauses", """
                { node(id: "@D") { ... on Directive { tasks { coverage(within: "@TU") { rate overall { rate } } } } } }
                """);
    }

    private final CascadeDesk desk;
    private final Exchanges exchanges;

    @Autowired
    CascadeRoundTripsTest(TestGraph graph, RawDoor door, Exchanges exchanges) {
        this.desk = new CascadeDesk(graph, door);
        this.exchanges = exchanges;
    }

    @Test
    void tenTimesTheBodiesTakeNoMoreExchanges() {
        desk.city();
        desk.document();
        grow(1, 2);
        desk.sent();
        bind();
        Map<String, Long> small = measured();
        grow(3, 20);
        desk.perform("fanOut", "directive: \"@D\"", "made");
        bind();
        Map<String, Long> large = measured();

        assertThat(large).isEqualTo(small);
        assertThat(small).isEqualTo(Map.of("directive", 8L, "undertakings", 16L, "each cell", 15L, "clauses", 4L));
    }

    private Map<String, Long> measured() {
        Map<String, Long> counts = new LinkedHashMap<>();
        QUERIES.forEach((name, query) -> {
            desk.graph("MATCH (t:Task) SET t.revision = coalesce(t.revision, 0) + 1");
            desk.data(query);
            counts.put(name, exchanges.of(() -> desk.data(query)));
        });
        return counts;
    }

    private void grow(int from, int to) {
        DataFolder folder = new DataFolder();
        for (int i = from; i <= to; i++) {
            folder.row("organizations", "code", "X" + i, "parent_code", "DU1")
                    .row("areas", "code", "N" + i)
                    .row("charges", "organization_code", "X" + i, "area_code", "N" + i)
                    .row("people", "code", "P" + i)
                    .row("memberships", "person_code", "P" + i, "organization_code", "X" + i)
                    .row("households", "code", "H" + i, "area_code", "N" + i)
                    .row("assignments", "person_code", "P" + i, "household_code", "H" + i);
        }
        desk.load(folder);
    }

    private void bind() {
        desk.graph("""
                MATCH (p:Person)-[c:COVERS]->(:Household) MATCH (p)-[:MEMBER_OF]->(:Organization)<-[:BY]-(u)-[:OF]->(:Task {ordinal: 'T2'})
                SET c.undertaking = u.id
                """);
    }
}
