package vn.phancong.practice;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;
import vn.phancong.api.GlobalId;
import vn.phancong.support.DataFolder;
import vn.phancong.support.GraphQlDoor;
import vn.phancong.support.ServiceTest;
import vn.phancong.support.TestGraph;

/** Several clients at once: a name is described once, and a practice taken up once by a body. */
@ServiceTest
class PracticeRacesTest {

    private static final int CLIENTS = 8;
    private static final String DESCRIBE = """
            mutation ($by: ID!) { change: describePractice(input: {organization: $by, name: "Vùng xanh", text: "x"}) {
                practice { id } refusals { code } } }
            """;
    private static final String TAKE_UP = """
            mutation ($practice: ID!, $by: ID!) { change: takeUpPractice(input: {practice: $practice, organizations: [$by]}) {
                practice { id } refusals { code } } }
            """;

    private final TestGraph graph;
    private final GraphQlDoor door;

    @Autowired
    PracticeRacesTest(TestGraph graph, GraphQlDoor door) {
        this.graph = graph;
        this.door = door;
    }

    @BeforeEach
    void bodies() {
        graph.load(new DataFolder().row("organizations", "code", "A").row("organizations", "code", "B"));
    }

    @Test
    void aNameIsDescribedOnceByABodyAndAPracticeTakenUpOnce() throws Exception {
        List<JsonNode> described = atOnce(DESCRIBE, Map.of("by", id("A")));
        String practice = described.stream()
                .map(answer -> answer.at("/practice/id").asString(""))
                .filter(id -> !id.isEmpty())
                .findFirst()
                .orElseThrow();
        List<JsonNode> taken = atOnce(TAKE_UP, Map.of("practice", practice, "by", id("B")));

        assertThat(codes(described)).hasSize(CLIENTS - 1).containsOnly("PRACTICE_DESCRIBED_ALREADY");
        assertThat(codes(taken)).hasSize(CLIENTS - 1).containsOnly("TOOK_UP_ALREADY");
        assertThat(graph.query("MATCH (:Organization)-[t:TOOK_UP]->(:Practice) RETURN t", Map.of()))
                .hasSize(1);
    }

    private List<JsonNode> atOnce(String request, Map<String, String> variables)
            throws InterruptedException, ExecutionException {
        ExecutorService pool = Executors.newFixedThreadPool(CLIENTS);
        try {
            List<Callable<JsonNode>> calls = Stream.<Callable<JsonNode>>generate(
                            () -> () -> door.ask(request, variables))
                    .limit(CLIENTS)
                    .toList();
            List<JsonNode> answers = new ArrayList<>();
            for (Future<JsonNode> future : pool.invokeAll(calls)) {
                JsonNode answer = future.get();
                assertThat(answer.path("errors").isMissingNode())
                        .as(answer.toString())
                        .isTrue();
                answers.add(answer.at("/data/change"));
            }
            return answers;
        } finally {
            pool.shutdownNow();
        }
    }

    private static List<String> codes(List<JsonNode> answers) {
        return answers.stream()
                .flatMap(answer -> answer.path("refusals").valueStream())
                .map(refusal -> refusal.path("code").asString())
                .toList();
    }

    private String id(String code) {
        return GlobalId.of(
                "Organization",
                graph.query("MATCH (o:Organization {code: $code}) RETURN o.id AS id", Map.of("code", code))
                        .get(0)
                        .get("id")
                        .asString());
    }
}
