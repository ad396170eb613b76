package vn.phancong.incident;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;
import vn.phancong.support.DataFolder;
import vn.phancong.support.GraphQlDoor;
import vn.phancong.support.ServiceTest;
import vn.phancong.support.TestGraph;

/** More than is kept, or than one change may hold, is refused with how much there may be. */
@ServiceTest
class TooMuchTest {

    private static final String REFUSALS = "refusals { code message argument }";

    private final TestGraph graph;
    private final GraphQlDoor door;

    @Autowired
    TooMuchTest(TestGraph graph, GraphQlDoor door) {
        this.graph = graph;
        this.door = door;
    }

    @Test
    void textsThatAreTooLongAndListsThatAreTooLargeAreRefused() {
        graph.load(new DataFolder()
                .row("organizations", "code", "DU", "kind", "COMMITTEE", "tier", "GRASSROOTS")
                .row("organizations", "code", "CB", "parent_code", "DU"));
        String cell = id("CB");

        JsonNode incident = change(
                "raiseIncident",
                "RaiseIncidentInput",
                Map.of("by", cell, "to", id("DU"), "kind", "OBSTACLE", "text", "x".repeat(5001)));
        JsonNode practice = change(
                "describePractice",
                "DescribePracticeInput",
                Map.of("organization", cell, "name", "x".repeat(201), "text", "x".repeat(5001)));
        JsonNode adoption = change(
                "takeUpPractice",
                "TakeUpPracticeInput",
                Map.of("practice", "UHJhY3RpY2U6bm9uZQ", "organizations", Collections.nCopies(501, cell)));

        assertThat(told(incident))
                .containsExactly("TOO_LONG input.text 5001 characters are too many. Write at most 5000.");
        assertThat(told(practice))
                .containsExactly(
                        "TOO_LONG input.name 201 characters are too many. Write at most 200.",
                        "TOO_LONG input.text 5001 characters are too many. Write at most 5000.");
        assertThat(told(adoption))
                .containsExactly(
                        "UNKNOWN_PRACTICE input.practice There is no such practice. Use the id of a practice that this service returned.",
                        "TOO_MANY input.organizations 501 are too many for one change. Name at most 500.");
    }

    private JsonNode change(String mutation, String type, Map<String, Object> input) {
        JsonNode answer = door.ask(
                "mutation ($input: %s!) { %s(input: $input) { %s } }".formatted(type, mutation, REFUSALS),
                Map.of("input", input));
        assertThat(answer.path("errors").isMissingNode()).as(answer.toString()).isTrue();
        return answer.at("/data/" + mutation + "/refusals");
    }

    private static List<String> told(JsonNode refusals) {
        return refusals.valueStream()
                .map(refusal -> refusal.path("code").asString() + " "
                        + refusal.path("argument").asString() + " "
                        + refusal.path("message").asString())
                .toList();
    }

    private String id(String code) {
        return door.ask("query ($code: String!) { organization(by: {code: $code}) { id } }", Map.of("code", code))
                .at("/data/organization/id")
                .asString();
    }
}
