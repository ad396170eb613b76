package vn.phancong.incident;

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

/** What a question about incidents or practices sends over Bolt depends on what it asks for, never on how many there are. */
@ServiceTest
class IncidentRoundTripsTest {

    private static final Map<String, String> QUERIES = Map.of("lists", """
            { organization(by: {code: "TU"}) { incidents(first: 200) { totalCount nodes { text status path { days }
                steps { by { code } } waitingFor { code } raisedBy { code } basis { task { id } }
                about { ... on Area { incidents { totalCount } } } } } } }
            """, "each body", """
            { organization(by: {code: "TU"}) { descendants(first: 200) { nodes { incidents { totalCount }
                incidentsToAnswer { nodes { daysWaiting } } incidentBacklog { nodes { incidents } }
                incidentSummary { stillOpen } } } } }
            """, "practices", """
            { practices(first: 200) { totalCount nodes { text inUse describedBy { code } adoptions { nodes { generation
                from { code } basis { task { id } } } } spread { inUse } branches { practising } descent { bodies }
                } } organization(by: {code: "TU"}) { descendants(first: 200) { nodes { practices { totalCount }
                practicesDescribed { totalCount } } } } }
            """);

    private final TestGraph graph;
    private final GraphQlDoor door;
    private final Exchanges exchanges;

    @Autowired
    IncidentRoundTripsTest(TestGraph graph, GraphQlDoor door, Exchanges exchanges) {
        this.graph = graph;
        this.door = door;
        this.exchanges = exchanges;
    }

    @Test
    void tenTimesTheIncidentsAndPracticesTakeNoMoreExchanges() {
        graph.load(new DataFolder()
                .row("organizations", "code", "TU", "kind", "COMMITTEE", "tier", "PROVINCE")
                .row("organizations", "code", "VP", "parent_code", "TU"));
        grow(1, 2);
        Map<String, Long> small = measured();
        grow(3, 20);
        Map<String, Long> large = measured();

        assertThat(large).isEqualTo(small);
        assertThat(small).isEqualTo(Map.of("lists", 4L, "each body", 4L, "practices", 11L));
    }

    private Map<String, Long> measured() {
        Map<String, Long> counts = new LinkedHashMap<>();
        QUERIES.forEach((name, query) -> {
            ask(query);
            counts.put(name, exchanges.of(() -> ask(query)));
        });
        return counts;
    }

    private JsonNode ask(String query) {
        JsonNode answer = door.ask(query, Map.of());
        assertThat(answer.path("errors").isMissingNode()).as(answer.toString()).isTrue();
        return answer;
    }

    private void grow(int from, int to) {
        DataFolder folder = new DataFolder();
        for (int i = from; i <= to; i++) {
            folder.row("organizations", "code", "X" + i, "parent_code", "TU").row("areas", "code", "N" + i);
        }
        graph.load(folder);
        for (int i = from; i <= to; i++) {
            String body = id("organization", "X" + i);
            change(
                    "raiseIncident",
                    "by: \"%s\", to: \"%s\", kind: OBSTACLE, text: \"x\", about: \"%s\""
                            .formatted(body, id("organization", "TU"), id("area", "N" + i)));
            String practice = change(
                            "describePractice", "organization: \"%s\", name: \"%d\", text: \"x\"".formatted(body, i))
                    .at("/practice/id")
                    .asString();
            change(
                    "takeUpPractice",
                    "practice: \"%s\", organizations: [\"%s\"]".formatted(practice, id("organization", "VP")));
        }
    }

    private JsonNode change(String mutation, String input) {
        String what = mutation.endsWith("Incident") ? "incident" : "practice";
        JsonNode payload = ask("mutation { %s(input: {%s}) { %s { id } refusals { code } } }"
                        .formatted(mutation, input, what))
                .at("/data/" + mutation);
        assertThat(payload.path("refusals").size()).as(payload.toString()).isZero();
        return payload;
    }

    private String id(String field, String code) {
        return ask("{ found: %s(by: {code: \"%s\"}) { id } }".formatted(field, code))
                .at("/data/found/id")
                .asString();
    }
}
