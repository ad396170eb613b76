package vn.phancong.inspection;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;
import vn.phancong.support.DataFolder;
import vn.phancong.support.GraphQlDoor;
import vn.phancong.support.ServiceTest;
import vn.phancong.support.TestGraph;

/** Plans made at the same time do not meet at one place, and a result is recorded once. */
@ServiceTest
class ConcurrentPlansTest {

    private static final int CLIENTS = 8;
    private static final int PLACES = 6;
    private static final String PLAN = """
            mutation ($input: PlanInspectionsInput!) { planInspections(input: $input) {
                inspections { id area { code } } refusals { code } } }
            """;

    private final TestGraph graph;
    private final GraphQlDoor door;

    @Autowired
    ConcurrentPlansTest(TestGraph graph, GraphQlDoor door) {
        this.graph = graph;
        this.door = door;
    }

    @BeforeEach
    void ward() {
        DataFolder folder = new DataFolder()
                .row("areas", "code", "W", "kind", "WARD")
                .row("organizations", "code", "TU", "kind", "COMMITTEE", "tier", "PROVINCE")
                .row("organizations", "code", "DU", "kind", "COMMITTEE", "tier", "GRASSROOTS", "parent_code", "TU")
                .row("charges", "organization_code", "DU", "area_code", "W");
        for (int i = 1; i <= PLACES; i++) {
            folder.row("areas", "code", "N" + i, "parent_code", "W");
        }
        graph.load(folder);
    }

    @Test
    void ofManyPlansForOnePlaceWithinTheSetTimeOneSucceeds() throws Exception {
        Map<String, Object> input = Map.of(
                "areas",
                List.of(id("area", "N1")),
                "by",
                id("organization", "TU"),
                "on",
                "2021-09-20",
                "notWithinDays",
                30);

        List<JsonNode> answers = atOnce(client -> door.ask(PLAN, Map.of("input", input)));

        assertThat(planned(answers)).containsExactly("N1");
        assertThat(refusals(answers)).hasSize(CLIENTS - 1).containsOnly("RECENTLY_INSPECTED");
    }

    @Test
    void drawsAtTheSameTimeNeverPlanAPlaceTwice() throws Exception {
        Map<String, Object> sample = Map.of("within", id("organization", "DU"), "size", 2, "seed", 5);
        Map<String, Object> input = Map.of("sample", sample, "by", id("organization", "TU"), "on", "2021-09-20");

        List<JsonNode> answers = atOnce(client -> door.ask(PLAN, Map.of("input", input)));

        assertThat(planned(answers)).containsExactlyInAnyOrder("N1", "N2", "N3", "N4", "N5", "N6");
        assertThat(refusals(answers)).hasSize(CLIENTS - PLACES / 2).containsOnly("NO_PLACE_LEFT");
    }

    @Test
    void aResultIsRecordedOnceAndAStepTakenOnce() throws Exception {
        JsonNode plan = door.ask(
                PLAN,
                Map.of(
                        "input",
                        Map.of(
                                "areas",
                                List.of(id("area", "N1")),
                                "by",
                                id("organization", "TU"),
                                "on",
                                "2021-09-10")));
        String inspection = plan.at("/data/planInspections/inspections/0/id").asString();

        List<JsonNode> recorded = atOnce(client -> door.ask("""
                mutation ($id: ID!) { done: recordInspection(input: {inspection: $id, findings: [{kind: OTHER, text: "x"}]}) {
                  inspection { findings { id } } refusals { code } } }
                """, Map.of("id", inspection)));
        String finding = recorded.stream()
                .map(answer -> answer.at("/data/done/inspection/findings/0/id"))
                .filter(JsonNode::isString)
                .findFirst()
                .orElseThrow()
                .asString();
        List<JsonNode> settled = atOnce(client -> door.ask("""
                mutation ($id: ID!) { done: followUp(input: {finding: $id, state: SETTLED, text: "y"}) {
                  finding { followUps { number } } refusals { code } } }
                """, Map.of("id", finding)));

        assertThat(codes(recorded, "done")).hasSize(CLIENTS - 1).containsOnly("INSPECTION_RECORDED");
        assertThat(codes(settled, "done")).hasSize(CLIENTS - 1).containsOnly("FOLLOW_UP_NOT_ALLOWED");
        assertThat(graph.query("MATCH (:Inspection)-[:FOUND]->(f)-[:FOLLOWED_BY]->(u) RETURN f.id, u.number", Map.of()))
                .hasSize(1);
    }

    private String id(String type, String code) {
        return door.ask("query ($c: String!) { found: " + type + "(by: {code: $c}) { id } }", Map.of("c", code))
                .at("/data/found/id")
                .asString();
    }

    private static List<String> planned(List<JsonNode> answers) {
        List<String> codes = new ArrayList<>();
        for (JsonNode answer : answers) {
            assertThat(answer.path("errors").isMissingNode())
                    .as(answer.toString())
                    .isTrue();
            answer.at("/data/planInspections/inspections")
                    .forEach(each -> codes.add(each.at("/area/code").asString()));
        }
        return codes;
    }

    private static List<String> refusals(List<JsonNode> answers) {
        return codes(answers, "planInspections");
    }

    private static List<String> codes(List<JsonNode> answers, String mutation) {
        List<String> codes = new ArrayList<>();
        answers.forEach(answer -> answer.at("/data/" + mutation + "/refusals")
                .forEach(refusal -> codes.add(refusal.path("code").asString())));
        return codes;
    }

    private static List<JsonNode> atOnce(IntFunction<JsonNode> work) throws Exception {
        ExecutorService pool = Executors.newFixedThreadPool(CLIENTS);
        try {
            List<Callable<JsonNode>> calls = IntStream.range(0, CLIENTS)
                    .<Callable<JsonNode>>mapToObj(client -> () -> work.apply(client))
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
}
