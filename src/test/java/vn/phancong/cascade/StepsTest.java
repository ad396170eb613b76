package vn.phancong.cascade;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;
import vn.phancong.api.GlobalId;
import vn.phancong.support.DataFolder;
import vn.phancong.support.RawDoor;
import vn.phancong.support.ServiceTest;
import vn.phancong.support.TestGraph;

/** Bodies acknowledge, take up and report, the body above accepts or sends back; nothing else is taken. */
@ServiceTest
class StepsTest {

    private static final String STEPS = "undertakings { status steps { status on reason by { code } report { text "
            + "includesBelow figures { name amount } } } }";

    private final CascadeDesk desk;

    @Autowired
    StepsTest(TestGraph graph, RawDoor door) {
        this.desk = new CascadeDesk(graph, door);
    }

    @BeforeEach
    void city() {
        desk.city();
        desk.document();
        desk.load(new DataFolder()
                .row(
                        "organizations",
                        "code",
                        "C8",
                        "parent_code",
                        "DU1",
                        "since",
                        "2021-01-01",
                        "until",
                        "2021-09-10"));
        desk.sent();
    }

    @Test
    void theWholeWayOfAReportIsKeptStepByStep() {
        desk.done("acknowledge T1/C1 2021-09-02", "takeUp T1/C1 2021-09-03");
        JsonNode reported = desk.perform(
                "report",
                "undertakings: [\"@T1/C1\"], on: \"2021-09-04\", text: \"Đã ký\", "
                        + "figures: [{name: \"Hộ\", amount: 12}], includesBelow: true",
                STEPS);
        desk.done("returnReports T1/C1 2021-09-05 DU1", "takeUp T1/C1 2021-09-06", "report T1/C1 2021-09-07");
        desk.done("acceptReports T1/C1 2021-09-08 DU1", "report T1/C1 2021-09-14");

        assertThat(reported.at("/undertakings/0/status").asString())
                .as(reported.toString())
                .isEqualTo("REPORTED");
        assertThat(reported.at("/undertakings/0/steps/2/report").toString())
                .isEqualTo(
                        "{\"text\":\"Đã ký\",\"includesBelow\":true,\"figures\":[{\"name\":\"Hộ\",\"amount\":12.0}]}");
        assertThat(statusOn("2021-09-01")).isEqualTo("SENT 0");
        assertThat(statusOn("2021-09-03")).isEqualTo("IN_PROGRESS 2");
        assertThat(statusOn("2021-09-05")).isEqualTo("RETURNED 4");
        assertThat(statusOn("2021-09-08")).isEqualTo("ACCEPTED 7");
        assertThat(statusOn("2021-09-15")).isEqualTo("REPORTED 8");
        JsonNode returned = desk.data(
                        "{ node(id: \"@T1/C1\") { ... on Undertaking { steps { reason by { code } } } } }")
                .at("/node/steps/3");
        assertThat(returned.toString()).isEqualTo("{\"reason\":\"y\",\"by\":{\"code\":\"DU1\"}}");
    }

    @Test
    void aRepeatedRequestIsDoneOnce() {
        desk.done("acknowledge T1/C1 2021-09-02");
        String before = desk.written();
        desk.done("acknowledge T1/C1 2021-09-02");
        assertThat(desk.written()).isEqualTo(before);

        desk.done("takeUp T1/C1 2021-09-02", "report T1/C1 2021-09-03");
        String reported = desk.written();
        desk.done("report T1/C1 2021-09-03");
        assertThat(desk.written()).isEqualTo(reported);
    }

    @Test
    void allOfABodysUndertakingsOfADocumentThatCanTakeTheStepTakeIt() {
        desk.done("acknowledge T1/QU1 2021-09-02", "takeUp T1/QU1 2021-09-02");

        JsonNode rest = desk.perform(
                "acknowledge", "directive: \"@D\", organization: \"@QU1\"", "undertakings { task { ordinal } }");

        assertThat(rest.path("undertakings").toString())
                .as(rest.toString())
                .isEqualTo("[{\"task\":{\"ordinal\":\"T2\"}}]");
        assertThat(statusOn("T1", "QU1", "2021-09-15")).isEqualTo("IN_PROGRESS 2");
    }

    @Test
    void thoseAtTheTopAreAcceptedByTheIssuerAndThoseOfAClosedBodyByTheOneAboveIt() {
        desk.done("acknowledge T1/QU1 2021-09-02", "takeUp T1/QU1 2021-09-02", "report T1/QU1 2021-09-02");
        desk.done("acceptReports T1/QU1 2021-09-03 TU");
        desk.done("acknowledge T1/C3 2021-09-02", "takeUp T1/C3 2021-09-02", "report T1/C3 2021-09-02");
        desk.graph("MATCH (o:Organization {code: 'DU2'}) SET o.until = date('2021-09-05')");
        desk.load(new DataFolder().row("areas", "code", "X"));

        desk.done("acceptReports T1/C3 2021-09-06 QU2");

        assertThat(statusOn("T1", "C3", "2021-09-06")).isEqualTo("ACCEPTED 4");
        assertThat(desk.data(
                                "{ node(id: \"@T1/C3\") { ... on Undertaking { reportsTo { code } via { code } } } "
                                        + "top: node(id: \"@T1/QU1\") { ... on Undertaking { reportsTo { code } via { code } } } }")
                        .toString())
                .isEqualTo("{\"node\":{\"reportsTo\":{\"code\":\"QU2\"},\"via\":null},"
                        + "\"top\":{\"reportsTo\":{\"code\":\"TU\"},\"via\":{\"code\":\"BTC\"}}}");
    }

    @TestFactory
    Stream<DynamicTest> everyRefusalSaysWhyAndWritesNothing() {
        desk.done("acknowledge T2/C1 2021-09-05", "takeUp T2/C1 2021-09-06", "report T2/C1 2021-09-07");
        String many = "\"@T1/C1\", ".repeat(501);
        return Stream.of(
                refused("fanOut", "dryRun: false", "NOTHING_NAMED"),
                refused("fanOut", "directive: \"" + gone("Directive") + "\"", "UNKNOWN_DIRECTIVE"),
                refused("fanOut", "tasks: [\"" + gone("Task") + "\"]", "UNKNOWN_TASK"),
                refused("fanOut", "directive: \"@D\", on: \"2021-08-29\"", "BEFORE_ISSUE"),
                refused("fanOut", "directive: \"@D\", on: \"2021-09-16\"", "IN_FUTURE"),
                refused("acknowledge", "undertakings: []", "NOTHING_NAMED"),
                refused("acknowledge", "directive: \"@D\"", "NOTHING_NAMED"),
                refused("acknowledge", "undertakings: [" + many + "]", "TOO_MANY"),
                refused("acknowledge", "undertakings: [\"@T1/C1\", \"@T3/C1\"]", "UNKNOWN_UNDERTAKING"),
                refused("acknowledge", "directive: \"@D\", organization: \"@BTC\"", "NOT_OF_THE_BODY"),
                refused("acknowledge", "undertakings: [\"@T1/C1\"], on: \"2021-09-16\"", "IN_FUTURE"),
                refused("acknowledge", "undertakings: [\"@T1/C1\"], on: \"2021-08-31\"", "BEFORE_SENT"),
                refused("acknowledge", "undertakings: [\"@T1/C8\"], on: \"2021-09-10\"", "BODY_CLOSED"),
                refused("takeUp", "undertakings: [\"@T1/C1\"]", "ILLEGAL_STEP"),
                refused("report", "undertakings: [\"@T1/C1\"], text: \"x\"", "ILLEGAL_STEP"),
                refused("acknowledge", "undertakings: [\"@T2/C1\"]", "ILLEGAL_STEP"),
                refused("takeUp", "undertakings: [\"@T2/C1\"]", "ILLEGAL_STEP"),
                refused("acceptReports", "undertakings: [\"@T1/C1\"], by: \"@DU1\"", "ILLEGAL_STEP"),
                refused("acceptReports", "undertakings: [\"@T2/C1\"], by: \"@QU1\"", "NOT_ABOVE"),
                refused("acceptReports", "undertakings: [\"@T2/C1\"], by: \"@C1\"", "NOT_ABOVE"),
                refused("returnReports", "undertakings: [\"@T2/C1\"], by: \"@DU1\", reason: \" \"", "REASON_MISSING"),
                refused("report", "undertakings: [\"@T2/C1\"]", "REPORT_EMPTY"),
                refused("report", "undertakings: [\"@T2/C1\"], text: \"x\", on: \"2021-09-06\"", "BEFORE_LAST_STEP"),
                refused("report", "undertakings: [\"@T2/C1\"], figures: [{name: \" \", amount: 1}]", "FIGURE_UNNAMED"),
                refused(
                        "report",
                        "undertakings: [\"@T2/C1\"], figures: [{name: \"Hộ\", amount: 1}, {name: \"hộ\", amount: 2}]",
                        "FIGURE_TWICE"));
    }

    @Test
    void aFanOutToNobodyIsRefused() {
        desk.graph("MATCH (:Directive {id: 'D'})-[to:ADDRESSED_TO]->() DELETE to");

        JsonNode refused = desk.perform("fanOut", "directive: \"@D\"", "made");

        assertThat(refused.at("/refusals/0/code").asString())
                .as(refused.toString())
                .isEqualTo("NOTHING_TO_FAN_OUT");
    }

    @Test
    void anIllegalStepNamesTheStatusAndWhatMayFollow() {
        JsonNode refusal = desk.perform("takeUp", "undertakings: [\"@T1/C1\"]", "undertakings { id }")
                .at("/refusals/0");

        assertThat(refusal.path("message").asString())
                .isEqualTo(
                        "The undertaking stands at SENT, so it cannot become IN_PROGRESS. What may follow: ACKNOWLEDGED.");
        assertThat(refusal.path("argument").asString()).isEqualTo("input.undertakings.0");
        assertThat(refusal.path("subject").asString()).isEqualTo(desk.undertaking("T1", "C1"));
    }

    @Test
    void eightStepsAtOnceAreOne() throws Exception {
        List<Callable<JsonNode>> calls = IntStream.range(0, 8)
                .mapToObj(i -> (Callable<JsonNode>) () -> desk.perform(
                        "acknowledge", "undertakings: [\"@T1/C1\", \"@T2/C2\", \"@T1/DU2\"]", "undertakings { id }"))
                .toList();
        try (var clients = new FanOutTest.Clients(8)) {
            for (Future<JsonNode> answer : clients.invoke(calls)) {
                CascadeDesk.assertDone(answer.get());
            }
        }

        assertThat(statusOn("T1", "C1", "2021-09-15")).isEqualTo("ACKNOWLEDGED 1");
        assertThat(statusOn("T2", "C2", "2021-09-15")).isEqualTo("ACKNOWLEDGED 1");
    }

    private DynamicTest refused(String mutation, String input, String code) {
        return DynamicTest.dynamicTest(
                mutation + ": " + code + " " + input.substring(0, Math.min(60, input.length())), () -> {
                    String before = desk.written();
                    String fields = mutation.equals("fanOut") ? "made" : "undertakings { id }";
                    JsonNode payload = desk.perform(mutation, input, fields);
                    assertThat(payload.path("refusals").findValuesAsString("code"))
                            .as(payload.toString())
                            .containsOnly(code);
                    assertThat(payload.at("/refusals/0/message").asString()).doesNotContain("{");
                    assertThat(desk.written()).isEqualTo(before);
                });
    }

    private static String gone(String type) {
        return GlobalId.of(type, "nobody");
    }

    private String statusOn(String day) {
        return statusOn("T1", "C1", day);
    }

    private String statusOn(String task, String body, String day) {
        JsonNode node = desk.data("{ node(id: \"@" + task + "/" + body + "\", asOf: \"" + day
                        + "\") { ... on Undertaking { status steps { status } } } }")
                .path("node");
        return node.path("status").asString() + " " + node.path("steps").size();
    }
}
