package vn.phancong.incident;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;
import vn.phancong.api.GlobalId;
import vn.phancong.support.DataFolder;
import vn.phancong.support.GraphQlDoor;
import vn.phancong.support.ServiceTest;
import vn.phancong.support.TestGraph;

/** Several bodies at once: one takes an incident, the others are told so. */
@ServiceTest
class IncidentRacesTest {

    private static final String RAISE = """
            mutation ($by: ID!, $to: ID!) {
              raiseIncident(input: {by: $by, to: $to, kind: OBSTACLE, text: "x"}) { incident { id } refusals { code } } }
            """;
    private static final String TAKE = """
            mutation ($incident: ID!, $by: ID!) {
              takeIncident(input: {incident: $incident, by: $by}) { incident { waitingFor { code } } refusals { code } } }
            """;

    private final TestGraph graph;
    private final GraphQlDoor door;

    @Autowired
    IncidentRacesTest(TestGraph graph, GraphQlDoor door) {
        this.graph = graph;
        this.door = door;
    }

    @BeforeEach
    void line() {
        graph.load(new DataFolder()
                .row("organizations", "code", "TU", "kind", "COMMITTEE", "tier", "PROVINCE")
                .row("organizations", "code", "QU", "kind", "COMMITTEE", "tier", "DISTRICT", "parent_code", "TU")
                .row("organizations", "code", "DU", "kind", "COMMITTEE", "tier", "GRASSROOTS", "parent_code", "QU")
                .row("organizations", "code", "CB", "parent_code", "DU"));
    }

    @Test
    void ofThoseThatTakeItAtOnceOneSucceeds() throws Exception {
        String incident = door.ask(RAISE, Map.of("by", id("CB"), "to", id("TU")))
                .at("/data/raiseIncident/incident/id")
                .asString();
        List<String> bodies = List.of(id("TU"), id("QU"), id("DU"));
        ExecutorService pool = Executors.newFixedThreadPool(9);
        try {
            List<Callable<JsonNode>> calls = IntStream.range(0, 9)
                    .<Callable<JsonNode>>mapToObj(client ->
                            () -> door.ask(TAKE, Map.of("incident", incident, "by", bodies.get(client % 3))))
                    .toList();
            List<JsonNode> answers = pool.invokeAll(calls).stream()
                    .map(IncidentRacesTest::answer)
                    .toList();

            // Whoever asks again for what it has got is told that it has it.
            List<String> takers = answers.stream()
                    .map(answer -> answer.at("/incident/waitingFor/code").asString(""))
                    .filter(code -> !code.isEmpty())
                    .toList();
            assertThat(takers).hasSize(3);
            assertThat(takers.stream().collect(Collectors.toSet())).hasSize(1);
            assertThat(answers.stream()
                            .flatMap(answer -> answer.path("refusals").valueStream())
                            .map(refusal -> refusal.path("code").asString()))
                    .hasSize(6)
                    .containsOnly("INCIDENT_STEP_ILLEGAL");
            assertThat(steps()).isEqualTo(2);
        } finally {
            pool.shutdownNow();
        }
    }

    private static JsonNode answer(Future<JsonNode> future) {
        try {
            JsonNode answer = future.get();
            assertThat(answer.path("errors").isMissingNode())
                    .as(answer.toString())
                    .isTrue();
            return answer.at("/data/takeIncident");
        } catch (InterruptedException | ExecutionException e) {
            throw new AssertionError(e);
        }
    }

    private long steps() {
        return graph.query("MATCH (s:IncidentStep) RETURN count(s) AS n", Map.of())
                .get(0)
                .get("n")
                .asLong();
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
