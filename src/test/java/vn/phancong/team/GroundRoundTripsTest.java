package vn.phancong.team;

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

/** What a question about teams and rosters sends over Bolt depends on what it asks for, never on how much there is. */
@ServiceTest
class GroundRoundTripsTest {

    private static final Map<String, String> QUERIES = new LinkedHashMap<>();

    static {
        QUERIES.put("teams", """
                { organization(by: {code: "DU"}) { teams(first: 200) { totalCount nodes { name organization { code } areas { code }
                      basis { task { id } } members { person { code teams { team { code } } } } } }
                    teamSummary { people } teamsWithoutPartyMember(first: 200) { totalCount nodes { reason } }
                    areasWithoutTeam { totalCount }
                    children(first: 200) { nodes { teamSummary { teams } teams { nodes { code } } areasWithoutTeam { totalCount } } } } }
                """);
        QUERIES.put("areas", """
                { area(by: {code: "W"}) { children(first: 200) { nodes { teams { nodes { code } } hotlines { name } } } } }
                """);
        QUERIES.put("rosters", """
                { organization(by: {code: "DU"}) { dutyLines(first: 200) { totalCount nodes { name areas { code } unheld { hours }
                      shifts { nodes { person { code } line { name } } } onDuty(at: "2021-09-15T09:00:00+07:00") { endsAt } } }
                    unheldHours(first: 200) { nodes { unheld { hours } line { organization { code } } } }
                    rosterConflicts(first: 200) { nodes { person { code } other { line { name } } absence { since } } }
                    children(first: 200) { nodes { unheldHours { totalCount } rosterConflicts { totalCount } dutyLines { totalCount } } } } }
                """);
    }

    private final TestGraph graph;
    private final GraphQlDoor door;
    private final Exchanges exchanges;

    @Autowired
    GroundRoundTripsTest(TestGraph graph, GraphQlDoor door, Exchanges exchanges) {
        this.graph = graph;
        this.door = door;
        this.exchanges = exchanges;
    }

    @Test
    void tenTimesTheTeamsAndLinesTakeNoMoreExchanges() {
        graph.load(new DataFolder()
                .row("areas", "code", "W", "kind", "WARD")
                .row("organizations", "code", "DU", "kind", "COMMITTEE", "tier", "GRASSROOTS")
                .row("charges", "organization_code", "DU", "area_code", "W"));
        grow(1, 2);
        Map<String, Long> small = measured();
        grow(3, 20);
        Map<String, Long> large = measured();

        assertThat(large).isEqualTo(small);
        assertThat(small.values()).allMatch(trips -> trips <= 20);
    }

    private Map<String, Long> measured() {
        Map<String, Long> counts = new LinkedHashMap<>();
        QUERIES.forEach((name, query) -> {
            JsonNode answer = door.ask(query, Map.of());
            assertThat(answer.path("errors").isMissingNode())
                    .as(answer.toString())
                    .isTrue();
            counts.put(name, exchanges.of(() -> door.ask(query, Map.of())));
        });
        return counts;
    }

    private void grow(int from, int to) {
        DataFolder folder = new DataFolder();
        for (int i = from; i <= to; i++) {
            folder.row("organizations", "code", "CB" + i, "parent_code", "DU")
                    .row("areas", "code", "N" + i, "parent_code", "W")
                    .row("people", "code", "P" + i)
                    .row("absences", "person_code", "P" + i, "since", "2021-09-17");
        }
        graph.load(folder);
        for (int i = from; i <= to; i++) {
            graph.query("""
                    MATCH (o:Organization {code: 'CB' + $i}) MATCH (a:Area {code: 'N' + $i}) MATCH (p:Person {code: 'P' + $i})
                    CREATE (t:Team {id: 'T' + $i, code: 'T' + $i, kind: 'CHECKPOINT', name: 'T' + $i, sortKey: 'T' + $i,
                      since: date('2021-09-01')})
                    CREATE (t)-[:SET_UP_BY {since: t.since}]->(o)
                    CREATE (t)-[:OPERATES_IN {since: t.since}]->(a)
                    CREATE (p)-[:SERVES_ON {role: 'MEMBER', since: t.since}]->(t)
                    WITH o, a, p
                    UNWIND ['A', 'B'] AS name
                    CREATE (l:DutyLine {id: name + $i, kind: 'HOTLINE', name: name + $i, sortKey: name, fromHour: 0, toHour: 24,
                      publishedSince: [date('2021-09-01')], publishedUntil: [], since: date('2021-09-01')})
                    CREATE (l)-[:KEPT_BY {since: l.since}]->(o)
                    CREATE (l)-[:SERVES {since: l.since}]->(a)
                    CREATE (p)-[:ON_DUTY {since: l.since}]->(s:DutyShift {id: 'S' + l.id, since: l.since,
                      startsAt: datetime('2021-09-15T08:00:00+07:00'), endsAt: datetime('2021-09-15T20:00:00+07:00')})
                    CREATE (s)-[:ON_LINE {since: l.since}]->(l)
                    """, Map.of("i", String.valueOf(i)));
        }
    }
}
