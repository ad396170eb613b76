package vn.phancong.oversight;

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

/** What a question about oversight sends over Bolt depends on what it asks for, never on how much is overseen. */
@ServiceTest
class OversightRoundTripsTest {

    private static final Map<String, String> QUERIES = new LinkedHashMap<>();

    static {
        QUERIES.put("answerable", """
                { organization(by: {code: "DU"}) { households(first: 200) { nodes { answerable { area { name }
                    organization { name } people { role person { fullName } office { position } oversight { since }
                    clauses { task { ordinal } undertaking { status } } } } } } } }
                """);
        QUERIES.put("overseers", """
                { organization(by: {code: "QU"}) { overseers { since } children(first: 200) { nodes { overseers {
                    person { fullName oversees { totalCount } } basis { task { ordinal } } }
                    areas { overseers { since } } } } } }
                """);
        QUERIES.put("gaps of oversight", """
                { organization(by: {code: "QU"}) { unoverseen(first: 200) { totalCount nodes { __typename } }
                    overloadedOverseers(moreThan: 0) { nodes { overseen person { fullName } } } } }
                """);
    }

    private final TestGraph graph;
    private final GraphQlDoor door;
    private final Exchanges exchanges;

    @Autowired
    OversightRoundTripsTest(TestGraph graph, GraphQlDoor door, Exchanges exchanges) {
        this.graph = graph;
        this.door = door;
        this.exchanges = exchanges;
    }

    @Test
    void tenTimesTheOverseersTakeNoMoreExchanges() {
        town(2);
        Map<String, Long> small = measured();
        graph.empty();
        town(20);
        Map<String, Long> large = measured();

        assertThat(large).isEqualTo(small);
    }

    private Map<String, Long> measured() {
        Map<String, Long> counts = new LinkedHashMap<>();
        QUERIES.forEach((name, query) -> {
            counts.put(name, exchanges.of(() -> {
                JsonNode answer = door.ask(query, Map.of());
                assertThat(answer.path("errors").isMissingNode())
                        .as(answer.toString())
                        .isTrue();
            }));
        });
        return counts;
    }

    private void town(int size) {
        DataFolder folder = new DataFolder()
                .row("organizations", "code", "QU", "kind", "COMMITTEE", "tier", "DISTRICT")
                .row("organizations", "code", "DU", "kind", "COMMITTEE", "tier", "GRASSROOTS", "parent_code", "QU")
                .row("organizations", "code", "UB", "kind", "STATE_BODY", "tier", "GRASSROOTS", "led_by_code", "DU")
                .row("areas", "code", "W", "kind", "WARD")
                .row("charges", "organization_code", "DU", "area_code", "W");
        for (int i = 1; i <= size; i++) {
            folder.row("areas", "code", "N" + i, "parent_code", "W")
                    .row("organizations", "code", "C" + i, "parent_code", "DU")
                    .row("charges", "organization_code", "C" + i, "area_code", "N" + i)
                    .row("people", "code", "P" + i)
                    .row("memberships", "person_code", "P" + i, "organization_code", "C" + i)
                    .row("offices", "person_code", "P" + i, "organization_code", "C" + i)
                    .row("offices", "person_code", "P" + i, "organization_code", "QU", "position", "COMMITTEE_MEMBER")
                    .row("households", "code", "H" + i, "area_code", "N" + i)
                    .row("assignments", "person_code", "P" + i, "household_code", "H" + i);
        }
        graph.load(folder);
        graph.query("""
                CREATE (d:Directive {id: 'D', key: 'D', number: '1', kind: 'OFFICIAL_LETTER', held: true})
                CREATE (t:Task {id: 'T', ordinal: '1', position: 1, kind: 'HOLD_ACCOUNTABLE', text: 'x', targetSet: 'ALL',
                  coverersWanted: 1})-[:SET_BY {on: date('2021-09-01')}]->(d)
                WITH t
                MATCH (o:Organization)
                CREATE (t)<-[:OF]-(:Undertaking {id: 'U' + o.code, sentOn: date('2021-09-01')})-[:BY]->(o)
                """, Map.of());
        graph.query("""
                MATCH (p:Person)-[:MEMBER_OF]->(:Organization)-[:IN_CHARGE_OF]->(a:Area) MATCH (w:Area {code: 'W'})
                MATCH (du:Organization {code: 'DU'})
                CREATE (p)-[:OVERSEES {since: date('2021-09-01'), basis: 'T'}]->(a)
                CREATE (p)-[:OVERSEES {since: date('2021-09-01'), basis: 'UQU'}]->(w)
                CREATE (p)-[:OVERSEES {since: date('2021-09-01')}]->(du)
                """, Map.of());
    }
}
