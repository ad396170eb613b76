package vn.phancong.cascade;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.StreamSupport;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import vn.phancong.api.GlobalId;
import vn.phancong.directive.TaskId;
import vn.phancong.organization.OrganizationId;
import vn.phancong.support.DataFolder;
import vn.phancong.support.RawDoor;
import vn.phancong.support.TestGraph;

/**
 * A small city and one document, asked and changed over HTTP. Texts name things: {@code @QU1} an organisation, person or
 * household by code, {@code @D} the document, {@code @T1} a task, {@code @T1/QU1} the undertaking of a task by a body.
 *
 * <p>TU issued 190 on 30 August 2021 to its districts and grassroots organisations at once. QU1 has DU1 with the cells C1
 * and C2; QU2 has DU2 with C3, and C4 right below it.
 */
final class CascadeDesk {

    private static final Pattern NAME = Pattern.compile("@([A-Z][A-Z0-9]*)(?:/([A-Z][A-Z0-9]*))?");

    private final JsonMapper json = new JsonMapper();
    private final TestGraph graph;
    private final RawDoor door;

    CascadeDesk(TestGraph graph, RawDoor door) {
        this.graph = graph;
        this.door = door;
    }

    void city() {
        graph.load(new DataFolder()
                .row("organizations", "code", "TU", "kind", "COMMITTEE", "tier", "PROVINCE")
                .row("organizations", "code", "BTC", "kind", "DEPARTMENT", "tier", "PROVINCE")
                .row("organizations", "code", "UBND", "kind", "STATE_BODY", "tier", "PROVINCE")
                .row("organizations", "code", "QU1", "kind", "COMMITTEE", "tier", "DISTRICT", "parent_code", "TU")
                .row("organizations", "code", "QU2", "kind", "COMMITTEE", "tier", "DISTRICT", "parent_code", "TU")
                .row("organizations", "code", "DU1", "kind", "COMMITTEE", "tier", "GRASSROOTS", "parent_code", "QU1")
                .row("organizations", "code", "DU2", "kind", "COMMITTEE", "tier", "GRASSROOTS", "parent_code", "QU2")
                .row("organizations", "code", "C1", "parent_code", "DU1")
                .row("organizations", "code", "C2", "parent_code", "DU1")
                .row("organizations", "code", "C3", "parent_code", "DU2")
                .row("organizations", "code", "C4", "parent_code", "QU2"));
    }

    /** The document with its three tasks: T1 a resolution, T2 the household clause, T3 an appeal. */
    void document() {
        graph.query("""
                MATCH (tu:Organization {code: 'TU'})
                MATCH (office:Organization {code: 'BTC'})
                CREATE (d:Directive {id: 'D', key: 'D', number: '190-CV/TU', kind: 'OFFICIAL_LETTER', year: 2021,
                  issuedOn: date('2021-08-30'), held: true, disseminateTo: 'CELL', searchText: ''})
                CREATE (d)-[:ISSUED_BY {on: d.issuedOn}]->(tu)
                CREATE (d)-[:REPORTS_TO {reporters: [], via: office.id, on: d.issuedOn}]->(tu)
                """, Map.of());
        for (String code : List.of("QU1", "QU2", "DU1", "DU2")) {
            address(code);
        }
        task("T1", "ISSUE_RESOLUTION");
        task("T2", "ASSIGN_HOUSEHOLD");
        task("T3", "APPEAL");
    }

    void address(String code) {
        graph.query("""
                MATCH (d:Directive {id: 'D'}) MATCH (o:Organization {code: $code})
                CREATE (d)-[:ADDRESSED_TO {purpose: 'EXECUTE', on: d.issuedOn}]->(o)
                """, Map.of("code", code));
    }

    void task(String name, String kind) {
        graph.query("""
                MATCH (d:Directive {id: 'D'})
                CREATE (t:Task {id: $id, ordinal: $ordinal, position: COUNT { (d)<-[:SET_BY]-() } + 1, kind: $kind, text: $ordinal,
                  targetSet: 'ALL', coverersWanted: 1})-[:SET_BY {on: d.issuedOn}]->(d)
                """, Map.of("id", taskId(name).value(), "ordinal", name, "kind", kind));
    }

    /** Changes what the graph says, by a statement that only a test has. */
    void graph(String cypher) {
        graph.query(cypher, Map.of());
    }

    void load(DataFolder rows) {
        graph.load(rows);
    }

    /** Fans the whole document out, on 1 September 2021. */
    void sent() {
        assertDone(perform("fanOut", "directive: \"@D\", on: \"2021-09-01\"", "made"));
    }

    /** Each step as {@code acknowledge T1/QU1 2021-09-02}; reports say "x", and whoever accepts is given last. */
    void done(String... steps) {
        for (String step : steps) {
            String[] words = step.split(" ");
            String input = "undertakings: [\"@" + words[1] + "\"], on: \"" + words[2] + "\"";
            if (words[0].equals("report")) {
                input += ", text: \"x\"";
            } else if (words.length > 3) {
                input += ", by: \"@" + words[3] + "\"" + (words[0].equals("returnReports") ? ", reason: \"y\"" : "");
            }
            assertDone(perform(words[0], input, "undertakings { id }"));
        }
    }

    JsonNode perform(String mutation, String input, String fields) {
        return data("mutation { " + mutation + "(input: {" + input + "}) { " + fields
                        + " refusals { code message argument subject } } }")
                .path(mutation);
    }

    /** The data of an answer without errors. */
    JsonNode data(String query) {
        JsonNode answer = ask(query);
        assertThat(answer.path("errors").isMissingNode()).as(answer.toString()).isTrue();
        return answer.path("data");
    }

    JsonNode ask(String query) {
        return json.readTree(door.post(json.writeValueAsBytes(Map.of("query", withIds(query))), "en")
                .body());
    }

    static void assertDone(JsonNode payload) {
        assertThat(payload.path("refusals").size()).as(payload.toString()).isZero();
    }

    /** The counts of statuses as text, such as {@code SENT 3, REPORTED 1}. */
    static String statuses(JsonNode statuses) {
        return StreamSupport.stream(statuses.spliterator(), false)
                .filter(each -> each.path("count").asInt() > 0)
                .map(each -> each.path("status").asString() + " "
                        + each.path("count").asInt())
                .reduce((one, other) -> one + ", " + other)
                .orElse("");
    }

    /** How many undertakings there are, whose, and from whose they come. */
    Map<String, String> undertakings(String task) {
        Map<String, String> found = new HashMap<>();
        graph.query("""
                MATCH (:Task {ordinal: $task})<-[:OF]-(u:Undertaking)-[:BY]->(o:Organization)
                OPTIONAL MATCH (u)-[:FROM]->(:Undertaking)-[:BY]->(above:Organization)
                RETURN o.code AS body, coalesce(above.code, '') AS above
                """, Map.of("task", task))
                .forEach(row -> assertThat(found.put(
                                row.get("body").asString(), row.get("above").asString()))
                        .as("a second undertaking of %s", row)
                        .isNull());
        return found;
    }

    /** Everything that a change can write. */
    String written() {
        return graph.query("""
                MATCH (n) OPTIONAL MATCH (n)-[e]->()
                RETURN count(DISTINCT n) AS nodes, count(e) AS edges, sum(n.touches) AS touches, sum(n.revision) AS revisions,
                  count(e.until) AS ends, count(e.undertaking) AS bound
                """, Map.of()).toString();
    }

    private String withIds(String text) {
        return NAME.matcher(text)
                .replaceAll(name -> Matcher.quoteReplacement(
                        name.group(2) == null ? id(name.group(1)) : undertaking(name.group(1), name.group(2))));
    }

    String id(String name) {
        if (name.equals("D")) {
            return GlobalId.of("Directive", "D");
        }
        if (name.matches("T\\d")) {
            return GlobalId.of("Task", taskId(name).value());
        }
        return graph
                .query(
                        "MATCH (n:Person|Household|Organization {code: $code}) RETURN labels(n) AS labels, n.id AS id",
                        Map.of("code", name))
                .stream()
                .map(row -> GlobalId.of(
                        row.get("labels").asList(label -> label.asString()).stream()
                                .filter(label -> !label.equals("Member"))
                                .findFirst()
                                .orElseThrow(),
                        row.get("id").asString()))
                .findFirst()
                .orElse(GlobalId.of("Organization", "nobody"));
    }

    /** No two cities of a test run share one, as no two tasks ever do. */
    private TaskId taskId(String name) {
        return new TaskId(name + "-" + GlobalId.parse(id("TU"), "TU").value());
    }

    String undertaking(String task, String body) {
        OrganizationId organization =
                new OrganizationId(GlobalId.parse(id(body), "body").value());
        return GlobalId.of(
                "Undertaking", UndertakingId.of(taskId(task), organization).value());
    }
}
