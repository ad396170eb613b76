package vn.phancong.need;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;
import vn.phancong.support.DataFolder;
import vn.phancong.support.Exchanges;
import vn.phancong.support.GraphQlDoor;
import vn.phancong.support.ServiceTest;
import vn.phancong.support.TestGraph;

/** Needs are found alike in a few areas and in many, with as many exchanges, and kept apart by a lock. */
@ServiceTest
class NeedsOfManyAreasTest {

    private static final int CLIENTS = 8;
    private static final int AREAS = 40;

    private static final String LISTS = """
            { organization(by: {code: "DU"}%s) { needs(open: null, first: 200) { totalCount nodes { text since outcome
                uncovered daysOpen } } needSummary { total { open uncovered met longestOpenDays } supports amount } }
              few: organization(by: {code: "C1"}%s) { needs(first: 200) { nodes { text } } } }
            """;
    private static final String EVERYTHING = """
            { organization(by: {code: "DU"}) {
                needs(open: null, first: 200) { totalCount nodes { text household { code } basis { task { ordinal } }
                  supports { decision directive { number } givenBy { name } needs { text } } } }
                needSummary { amount decisions { directive { number } } }
                households(first: 200) { nodes { needs { text } } }
                children(first: 200) { nodes { needs { totalCount } needSummary { supports }
                  members { nodes { needs { nodes { text } } } } } } } }
            """;

    private final TestGraph graph;
    private final GraphQlDoor door;
    private final Exchanges exchanges;

    @Autowired
    NeedsOfManyAreasTest(TestGraph graph, GraphQlDoor door, Exchanges exchanges) {
        this.graph = graph;
        this.door = door;
        this.exchanges = exchanges;
    }

    @Test
    void aWardOfManyAreasHasTheSameNeedsAsTheSameWardWithFew() {
        town(2);
        JsonNode few = lists("");
        JsonNode fewBefore = lists(", asOf: \"2021-09-09\"");
        graph.empty();
        town(AREAS);

        assertThat(lists("")).isEqualTo(few);
        assertThat(lists(", asOf: \"2021-09-09\"")).isEqualTo(fewBefore);
        assertThat(few.at("/organization/needs/totalCount").asInt()).isEqualTo(4);
        assertThat(few.at("/organization/needs/nodes").findValuesAsString("text"))
                .containsExactly("H2 a", "H1 a", "H1 b", "H2 b");
        assertThat(fewBefore.at("/organization/needs/nodes").findValuesAsString("text"))
                .containsExactly("H2 a", "H2 b", "H1 a", "H1 b");
        assertThat(few.at("/few/needs/nodes").findValuesAsString("text")).containsExactly("H1 a");
    }

    @Test
    void tenTimesTheNeedsTakeNoMoreExchanges() {
        town(2);
        long small = taken();
        graph.empty();
        town(AREAS, AREAS);
        long large = taken();

        assertThat(large).isEqualTo(small);
    }

    @Test
    void ofManyWhoReportTheSameNeedAtOnceOneDoes() throws Exception {
        town(1);
        String household = door.ask("{ household(by: {code: \"H1\"}) { id } }", Map.of())
                .at("/data/household/id")
                .asString();
        String report = """
                mutation ($h: ID!) { reportNeed(input: {household: $h, kind: CARE, text: "x"}) { need { id } refusals { code } } }
                """;

        List<JsonNode> answers = atOnce(report, Map.of("h", household), "/data/reportNeed");

        assertThat(answers)
                .filteredOn(answer -> answer.path("refusals").isEmpty())
                .hasSize(1);
        assertThat(answers.stream().flatMap(each -> each.findValuesAsString("code").stream()))
                .hasSize(CLIENTS - 1)
                .containsOnly("NEED_ALREADY_OPEN");
    }

    @Test
    void whatIsClosedAndHelpedAtOnceIsClosedOnceAndNeverHelpedAfterwards() throws Exception {
        town(1);
        String need = door.ask("{ household(by: {code: \"H1\"}) { needs(open: true) { id } } }", Map.of())
                .at("/data/household/needs/0/id")
                .asString();
        String body = door.ask("{ organization(by: {code: \"DU\"}) { id } }", Map.of())
                .at("/data/organization/id")
                .asString();
        String both = """
                mutation ($n: ID!, $b: ID!) {
                  closeNeed(input: {need: $n, outcome: MET}) { refusals { code } }
                  giveSupport(input: {needs: [$n], by: $b, kind: FOOD}) { refusals { code } } }
                """;

        List<JsonNode> answers = atOnce(both, Map.of("n", need, "b", body), "/data");

        assertThat(answers)
                .filteredOn(answer -> answer.at("/closeNeed/refusals").isEmpty())
                .hasSize(1);
        assertThat(answers.stream().flatMap(each -> each.findValuesAsString("code").stream()))
                .containsOnly("NEED_CLOSED");
        assertThat(graph.query("""
                MATCH (s:Support)-[:MEETS]->(n:Need) WHERE s.on >= n.until RETURN s.id AS id
                """, Map.of())).isEmpty();
    }

    private JsonNode lists(String asOf) {
        return data(LISTS.formatted(asOf, asOf));
    }

    private long taken() {
        return exchanges.of(() -> data(EVERYTHING));
    }

    private JsonNode data(String query) {
        JsonNode answer = door.ask(query, Map.of());
        assertThat(answer.path("errors").isMissingNode()).as(answer.toString()).isTrue();
        return answer.path("data");
    }

    private List<JsonNode> atOnce(String request, Map<String, String> variables, String part) throws Exception {
        ExecutorService pool = Executors.newFixedThreadPool(CLIENTS);
        try {
            List<Callable<JsonNode>> calls = IntStream.range(0, CLIENTS)
                    .<Callable<JsonNode>>mapToObj(
                            client -> () -> door.ask(request, variables).at(part))
                    .toList();
            List<JsonNode> answers = new ArrayList<>();
            for (Future<JsonNode> call : pool.invokeAll(calls)) {
                answers.add(call.get());
            }
            return answers;
        } finally {
            pool.shutdownNow();
        }
    }

    private void town(int areas) {
        town(areas, Math.min(areas, 2));
    }

    /** Neighbourhoods with a cell and a household each, the first of which need something. */
    private void town(int areas, int needy) {
        DataFolder folder = new DataFolder()
                .row("organizations", "code", "DU", "kind", "COMMITTEE", "tier", "GRASSROOTS")
                .row("areas", "code", "W", "kind", "WARD")
                .row("charges", "organization_code", "DU", "area_code", "W");
        for (int i = 1; i <= areas; i++) {
            folder.row("areas", "code", "N" + i, "parent_code", "W")
                    .row("organizations", "code", "C" + i, "parent_code", "DU")
                    .row("charges", "organization_code", "C" + i, "area_code", "N" + i)
                    .row("people", "code", "P" + i)
                    .row("memberships", "person_code", "P" + i, "organization_code", "C" + i)
                    .row("households", "code", "H" + i, "area_code", "N" + i);
            if (i != 2) {
                folder.row("assignments", "person_code", "P" + i, "household_code", "H" + i);
            }
        }
        graph.load(folder);
        Map<String, Object> households = new LinkedHashMap<>();
        households.put(
                "codes", IntStream.rangeClosed(1, needy).mapToObj(i -> "H" + i).toList());
        graph.query("""
                MATCH (o:Organization {code: 'DU'})
                MERGE (d:Directive {id: 'D', key: 'D', number: '1', kind: 'OFFICIAL_LETTER', held: true})
                MERGE (t:Task {id: 'T', ordinal: '1', position: 1, kind: 'WELFARE', text: 'x', targetSet: 'ALL',
                  coverersWanted: 1})
                MERGE (t)-[:SET_BY {on: date('2021-09-01')}]->(d)
                WITH o, d
                UNWIND $codes AS code
                MATCH (h:Household {code: code})
                CREATE (h)-[:HAS_NEED]->(a:Need {id: code + 'a', kind: 'FOOD', text: code + ' a', since: date('2021-09-01'),
                  openTo: date('9999-12-31'), basis: 'T'})
                CREATE (h)-[:HAS_NEED]->(:Need {id: code + 'b', kind: 'WORK', text: code + ' b', since: date('2021-09-02'),
                  until: date('2021-09-10'), openTo: date('2021-09-10'), outcome: 'MET'})
                CREATE (s:Support {id: code + 's', kind: 'FOOD', on: date('2021-09-03'), amount: 1000, decision: '1'})
                CREATE (s)-[:MEETS {on: s.on}]->(a)
                CREATE (s)-[:GIVEN_BY {on: s.on}]->(o)
                CREATE (s)-[:UNDER {on: s.on}]->(d)
                """, households);
    }
}
