package vn.phancong.coverage;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import vn.phancong.api.GlobalId;
import vn.phancong.support.DataFolder;
import vn.phancong.support.RawDoor;
import vn.phancong.support.TestGraph;

/** Changes duties over HTTP in a small town; texts name people and households by code, such as {@code @P}. */
final class DutyDesk {

    private static final String REFUSALS = " { refusals { code message argument subject } } }";

    private final JsonMapper json = new JsonMapper();
    private final TestGraph graph;
    private final RawDoor door;

    DutyDesk(TestGraph graph, RawDoor door) {
        this.graph = graph;
        this.door = door;
    }

    void town() {
        DataFolder folder = new DataFolder()
                .row("areas", "code", "T")
                .row("areas", "code", "U")
                .row("organizations", "code", "C")
                .row("organizations", "code", "D")
                .row("charges", "organization_code", "C", "area_code", "T")
                .row("charges", "organization_code", "D", "area_code", "U")
                .row("people", "code", "GONE", "until", "2021-09-01")
                .row("people", "code", "CLOSED")
                .row("memberships", "person_code", "CLOSED", "organization_code", "C", "until", "2021-09-01")
                .row("absences", "person_code", "P", "since", "2021-10-01", "until", "2021-10-05")
                .row("households", "code", "ENDED", "area_code", "T", "until", "2021-09-01")
                .row("households", "code", "NOWHERE", "area_code", "T", "located_until", "2021-09-01")
                .row("households", "code", "OUT", "area_code", "U")
                .row("assignments", "person_code", "P", "household_code", "H3", "since", "2021-09-10");
        for (String person : List.of("P", "P2")) {
            folder.row("people", "code", person);
            folder.row("memberships", "person_code", person, "organization_code", "C");
        }
        for (String household : List.of("H1", "H2", "H3")) {
            folder.row("households", "code", household, "area_code", "T");
        }
        graph.load(folder);
    }

    int coverers(String household, String day) {
        String query = "{ household(by: {code: \"" + household + "\"}, asOf: \"" + day + "\") { coverers { since } } }";
        return ask(query, "en").at("/data/household/coverers").size();
    }

    JsonNode perform(String mutation, String input, String language) {
        JsonNode answer = ask("mutation { " + mutation + "(input: {" + withIds(input) + "})" + REFUSALS, language);
        assertThat(answer.path("errors").isMissingNode()).as(answer.toString()).isTrue();
        return answer.at("/data/" + mutation);
    }

    JsonNode performFully(String mutation, String input) {
        JsonNode answer = ask(
                "mutation { " + mutation + "(input: {" + withIds(input)
                        + "}) { assignments { household { code } since until lastContactOn } refusals { code } } }",
                "en");
        return answer.at("/data/" + mutation);
    }

    JsonNode ask(String query, String language) {
        return json.readTree(door.post(json.writeValueAsBytes(Map.of("query", query)), language)
                .body());
    }

    private String withIds(String text) {
        return Pattern.compile("@([?\\w]+)")
                .matcher(text)
                .replaceAll(code -> Matcher.quoteReplacement(id(code.group(1))));
    }

    /** The global id of what bears the code; with a question mark, of nobody and nothing. */
    String id(String code) {
        if (code.startsWith("?")) {
            return GlobalId.of(code.equals("?P") ? "Person" : "Household", "nobody");
        }
        return graph
                .query(
                        "MATCH (n:Person|Household {code: $code}) RETURN head(labels(n)) AS type, n.id AS id",
                        Map.of("code", code))
                .stream()
                .map(row -> GlobalId.of(
                        row.get("type").asString().equals("Household") ? "Household" : "Person",
                        row.get("id").asString()))
                .findFirst()
                .orElseThrow();
    }

    /** Everything that a change of duties can write. */
    String written() {
        return graph.query("""
                MATCH (n) OPTIONAL MATCH (n)-[e]->()
                RETURN count(DISTINCT n) AS nodes, count(e) AS edges, sum(n.touches) AS touches, sum(n.revision) AS revisions,
                  count(e.until) AS ends, count(e.lastContactOn) AS contacts
                """, Map.of()).toString();
    }
}
