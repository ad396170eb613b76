package vn.phancong.oversight;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
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
import vn.phancong.support.GraphQlDoor;
import vn.phancong.support.ServiceTest;
import vn.phancong.support.TestGraph;

/** Two at once: nobody comes to oversee a thing twice, and nothing ends twice. */
@ServiceTest
class OversightAtOnceTest {

    private static final int CLIENTS = 8;

    private final TestGraph graph;
    private final GraphQlDoor door;

    @Autowired
    OversightAtOnceTest(TestGraph graph, GraphQlDoor door) {
        this.graph = graph;
        this.door = door;
    }

    @Test
    void ofManyWhoAssignTheSameAtOnceOneDoesAndTheOthersAreTold() throws Exception {
        graph.load(new DataFolder()
                .row("areas", "code", "W", "kind", "WARD")
                .row("organizations", "code", "QU", "kind", "COMMITTEE", "tier", "DISTRICT")
                .row("organizations", "code", "DU", "kind", "COMMITTEE", "tier", "GRASSROOTS", "parent_code", "QU")
                .row("charges", "organization_code", "DU", "area_code", "W")
                .row("people", "code", "A")
                .row("offices", "person_code", "A", "organization_code", "QU", "position", "COMMITTEE_MEMBER"));
        Map<String, String> ids = Map.of("p", id("person", "A"), "o", id("organization", "DU"), "a", id("area", "W"));

        List<JsonNode> assigned = atOnce("assignOversight", ids);
        List<JsonNode> ended = atOnce("endOversight", ids);

        assertOneDone(assigned, "ALREADY_OVERSEEN");
        assertOneDone(ended, "NOT_OVERSEEN");
        assertThat(graph.query("MATCH (:Person)-[o:OVERSEES]->(t) RETURN t.code AS code, o.until AS until", Map.of()))
                .hasSize(2)
                .noneMatch(row -> row.get("until").isNull());
    }

    private static void assertOneDone(List<JsonNode> payloads, String code) {
        assertThat(payloads)
                .filteredOn(payload -> payload.path("refusals").isEmpty())
                .singleElement()
                .satisfies(
                        payload -> assertThat(payload.path("oversights").size()).isEqualTo(2));
        assertThat(payloads)
                .filteredOn(payload -> !payload.path("refusals").isEmpty())
                .hasSize(CLIENTS - 1)
                .allSatisfy(payload ->
                        assertThat(payload.findValuesAsString("code")).containsExactly(code, code));
    }

    private List<JsonNode> atOnce(String mutation, Map<String, String> ids) throws Exception {
        String request = "mutation ($p: ID!, $o: ID!, $a: ID!) { " + mutation
                + "(input: {person: $p, organizations: [$o], areas: [$a]}) { oversights { since } refusals { code } } }";
        ExecutorService pool = Executors.newFixedThreadPool(CLIENTS);
        try {
            List<Callable<JsonNode>> calls = IntStream.range(0, CLIENTS)
                    .<Callable<JsonNode>>mapToObj(
                            client -> () -> door.ask(request, ids).at("/data/" + mutation))
                    .toList();
            List<JsonNode> payloads = new ArrayList<>();
            for (Future<JsonNode> call : pool.invokeAll(calls)) {
                payloads.add(call.get());
            }
            return payloads;
        } finally {
            pool.shutdownNow();
        }
    }

    private String id(String field, String code) {
        return door.ask("query ($c: String!) { found: " + field + "(by: {code: $c}) { id } }", Map.of("c", code))
                .at("/data/found/id")
                .asString();
    }
}
