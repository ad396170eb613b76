package vn.phancong.cascade;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import vn.phancong.support.GraphQlDoor;

/** A document's way from its text to the household and back up, as a client takes it. */
final class Journey {

    private final GraphQlDoor door;

    Journey(GraphQlDoor door) {
        this.door = door;
    }

    /** The answer to a question that has no errors. */
    JsonNode ask(String question, Map<String, ? extends @Nullable Object> variables) {
        JsonNode answer = door.ask(question, variables);
        assertThat(answer.get("errors")).as("errors of %s", question).isNull();
        return answer.get("data");
    }

    /** The draft of a text, with all that was read. */
    JsonNode draft(String text) {
        JsonNode payload = ask("""
                mutation($text: String!) { draftDirective(input: {text: $text}) {
                  refusals { code message }
                  draft { id state text proposal {
                    number { value certainty } kind { value certainty } issuedOn { value } superior { value }
                    issuerCandidates { code } warnings { code field }
                    resolvedAddressees { name classes unresolved organizations(first: 0) { totalCount } }
                  } }
                } }
                """, Map.of("text", text)).get("draftDirective");
        assertThat(payload.get("refusals")).isEmpty();
        return payload.get("draft");
    }

    /** The codes of all to whom a directive is addressed, page by page. */
    List<String> addressees(String directive, String day) {
        List<String> codes = new ArrayList<>();
        JsonNode page = null;
        while (page == null || page.at("/pageInfo/hasNextPage").asBoolean()) {
            Map<String, @Nullable Object> variables = new HashMap<>(Map.of("id", directive, "day", day));
            variables.put(
                    "after",
                    page == null ? null : page.at("/pageInfo/endCursor").asString());
            page = ask("""
                    query($id: ID!, $day: Date, $after: String) { directive(by: {id: $id}, asOf: $day) {
                      addressees(first: 100, after: $after) {
                        nodes { organization { code } } pageInfo { hasNextPage endCursor } } } }
                    """, variables).at("/directive/addressees");
            codes.addAll(texts(page.get("nodes"), "/organization/code"));
        }
        return codes;
    }

    /** Confirms a draft, with corrections, and returns the id of the directive. */
    String confirm(JsonNode draft, Map<String, ? extends @Nullable Object> corrections) {
        Map<String, @Nullable Object> input = new HashMap<>(corrections);
        input.put("draft", draft.get("id").asString());
        JsonNode payload = ask("""
                mutation($input: ConfirmDirectiveInput!) { confirmDirective(input: $input) {
                  refusals { code message argument } directive { id }
                } }
                """, Map.of("input", input)).get("confirmDirective");
        assertThat(payload.get("refusals")).as("refusals").isEmpty();
        return payload.at("/directive/id").asString();
    }

    /** Sends a directive's tasks down over the tree of a day. */
    JsonNode fanOut(String directive, String on) {
        JsonNode payload = ask("""
                mutation($directive: ID!, $on: Date!) { fanOut(input: {directive: $directive, on: $on}) {
                  refusals { code message argument } made already
                } }
                """, Map.of("directive", directive, "on", on)).get("fanOut");
        assertThat(payload.get("refusals")).as("refusals").isEmpty();
        return payload;
    }

    /** The global id of an organisation. */
    String organization(String code, String day) {
        return ask(
                        "query($code: String!, $day: Date) { organization(by: {code: $code}, asOf: $day) { id } }",
                        Map.of("code", code, "day", day))
                .at("/organization/id")
                .asString();
    }

    /** All undertakings of a body from a directive take a step. */
    void step(String mutation, String directive, String body, String on, Map<String, ?> more) {
        Map<String, Object> input = new HashMap<>(more);
        input.put("directive", directive);
        input.put("organization", organization(body, on));
        input.put("on", on);
        take(mutation, input);
    }

    /** A body reports on one undertaking, with a figure. */
    void report(String undertaking, String on, int households) {
        take(
                "report",
                Map.of(
                        "undertakings",
                        List.of(undertaking),
                        "on",
                        on,
                        "text",
                        "Đã phân công.",
                        "figures",
                        List.of(Map.of("name", "số hộ", "amount", households))));
    }

    /** Puts what the members of a body do for households under an undertaking. */
    void bind(String undertaking, String body, String on) {
        List<String> people = texts(ask("""
                        query($body: String!, $day: Date) { organization(by: {code: $body}, asOf: $day) {
                          members(first: 200) { nodes { id } } } }
                        """, Map.of("body", body, "day", on)).at("/organization/members/nodes"), "/id");
        JsonNode payload = ask("""
                mutation($input: BindAssignmentsInput!) { bindAssignments(input: $input) {
                  refusals { code message argument } assignments { since } } }
                """, Map.of("input", Map.of("undertaking", undertaking, "people", people, "on", on)))
                .get("bindAssignments");
        assertThat(payload.get("refusals")).as("refusals").isEmpty();
        assertThat(payload.get("assignments")).isNotEmpty();
    }

    private void take(String mutation, Map<String, ?> input) {
        String type = switch (mutation) {
            case "acknowledge", "takeUp" -> "StepInput";
            default -> Character.toUpperCase(mutation.charAt(0)) + mutation.substring(1) + "Input";
        };
        JsonNode payload = ask(
                        "mutation($input: " + type + "!) { " + mutation
                                + "(input: $input) { refusals { code message argument } undertakings { status } } }",
                        Map.of("input", input))
                .get(mutation);
        assertThat(payload.get("refusals")).as("refusals").isEmpty();
        assertThat(payload.get("undertakings")).isNotEmpty();
    }

    /** The texts of one field of some nodes. */
    static List<String> texts(JsonNode nodes, String field) {
        return nodes.valueStream().map(node -> node.at(field).asString()).toList();
    }
}
