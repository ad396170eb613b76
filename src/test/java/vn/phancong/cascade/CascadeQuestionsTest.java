package vn.phancong.cascade;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;
import vn.phancong.support.RawDoor;
import vn.phancong.support.ServiceTest;
import vn.phancong.support.TestGraph;

/** How a document came down a small city, with exact values, today and on days before. */
@ServiceTest
class CascadeQuestionsTest {

    private final CascadeDesk desk;

    @Autowired
    CascadeQuestionsTest(TestGraph graph, RawDoor door) {
        this.desk = new CascadeDesk(graph, door);
    }

    /** QU1 passes T1 on to C1, which reports; QU2 and DU2 acknowledge, but nobody below DU2 does; C4 never. */
    @BeforeEach
    void city() {
        desk.city();
        desk.document();
        desk.sent();
        desk.done(
                "acknowledge T1/QU1 2021-09-02",
                "acknowledge T1/QU2 2021-09-04",
                "acknowledge T1/DU1 2021-09-03",
                "acknowledge T1/DU2 2021-09-10",
                "acknowledge T1/C1 2021-09-05",
                "takeUp T1/C1 2021-09-05",
                "takeUp T1/DU1 2021-09-05",
                "takeUp T1/QU1 2021-09-05",
                "takeUp T1/DU2 2021-09-11");
        report("C1", "2021-09-06", 10, false);
        report("DU2", "2021-09-12", 7, true);
        desk.done("acceptReports T1/C1 2021-09-07 DU1");
    }

    @Test
    void progressIsCountedByStatusTierAndBranch() {
        JsonNode progress =
                ask("progress { undertakings statuses { status count } tiers { tier statuses { status count } } "
                        + "branches { totalCount nodes { organization { code } statuses { status count } } } }");

        assertThat(progress.at("/progress/undertakings").asInt()).isEqualTo(8);
        assertThat(CascadeDesk.statuses(progress.at("/progress/statuses")))
                .isEqualTo("SENT 3, ACKNOWLEDGED 1, IN_PROGRESS 2, REPORTED 1, ACCEPTED 1");
        assertThat(CascadeDesk.statuses(progress.at("/progress/tiers/2/statuses")))
                .isEqualTo("SENT 3, ACCEPTED 1");
        assertThat(progress.at("/progress/branches/totalCount").asInt()).isEqualTo(2);
        assertThat(progress.at("/progress/branches/nodes/0/organization/code").asString())
                .isEqualTo("QU1");
        assertThat(CascadeDesk.statuses(progress.at("/progress/branches/nodes/1/statuses")))
                .isEqualTo("SENT 2, ACKNOWLEDGED 1, REPORTED 1");
    }

    @Test
    void aPastDayIsAnsweredAsItWas() {
        JsonNode then = desk.data(
                        "{ node(id: \"@T1\", asOf: \"2021-09-03\") { ... on Task { progress { statuses { status count } } "
                                + "reports { received } } } }")
                .path("node");

        assertThat(CascadeDesk.statuses(then.at("/progress/statuses"))).isEqualTo("SENT 6, ACKNOWLEDGED 2");
        assertThat(then.at("/reports/received").asInt()).isZero();
    }

    @Test
    void aPartOfTheTreeIsAskedAboutAlone() {
        JsonNode part = ask("progress(within: \"@DU1\") { undertakings statuses { status count } "
                + "branches { nodes { organization { code } } } }");

        assertThat(part.at("/progress/undertakings").asInt()).isEqualTo(3);
        assertThat(CascadeDesk.statuses(part.at("/progress/statuses"))).isEqualTo("SENT 1, IN_PROGRESS 1, ACCEPTED 1");
        assertThat(part.at("/progress/branches/nodes").findValuesAsString("code"))
                .containsExactly("C1", "C2");
        assertThat(desk.ask("{ node(id: \"@T1\") { ... on Task { progress(within: \"@NOBODY\") { undertakings } } } }")
                        .at("/errors/0/extensions/code")
                        .asString())
                .isEqualTo("NOT_FOUND");
    }

    @Test
    void theFrontIsTheDeepestTierOfEachBranch() {
        JsonNode front = ask("front { organization { code } deepestAcknowledged deepestReported wanted "
                        + "tiers { tier bodies acknowledged reported } }")
                .path("front");

        assertThat(lines(front, "organization/code", "deepestAcknowledged", "deepestReported", "wanted"))
                .containsExactly("QU1 CELL CELL CELL", "QU2 GRASSROOTS GRASSROOTS CELL");
        assertThat(lines(front.at("/1/tiers"), "tier", "bodies", "acknowledged", "reported"))
                .containsExactly("DISTRICT 1 1 0", "GRASSROOTS 1 1 1", "CELL 2 0 0");
    }

    @Test
    void itStopsWhereNothingBelowHasAcknowledgedAndWhereABodyNeverDid() {
        JsonNode stops =
                ask("stoppedAt { totalCount nodes { organization { code } reason since undertakings { id } } }")
                        .path("stoppedAt");

        assertThat(lines(stops.path("nodes"), "organization/code", "reason", "since"))
                .containsExactly(
                        "C2 NEVER_ACKNOWLEDGED 2021-09-03",
                        "C4 NEVER_ACKNOWLEDGED 2021-09-04",
                        "DU2 NOTHING_BELOW 2021-09-10",
                        "C3 NEVER_ACKNOWLEDGED 2021-09-10");
        JsonNode page = ask("stoppedAt(first: 1) { pageInfo { endCursor hasNextPage } }")
                .path("stoppedAt");
        String after = page.at("/pageInfo/endCursor").asString();
        assertThat(ask("stoppedAt(first: 1, after: \"" + after + "\") { nodes { organization { code } } }")
                        .findValuesAsString("code"))
                .containsExactly("C4");
    }

    @Test
    void latencyIsMeasuredHopByHop() {
        JsonNode hops = ask("latency { from to hops medianDays meanDays longestDays stillOpen }")
                .path("latency");

        assertThat(lines(hops, "from", "to", "hops", "medianDays", "meanDays", "longestDays", "stillOpen"))
                .containsExactly(
                        "null DISTRICT 2 4.0 4.0 5 0",
                        "DISTRICT GRASSROOTS 2 3.5 3.5 6 0",
                        "DISTRICT CELL 0 null null null 1",
                        "GRASSROOTS CELL 1 2.0 2.0 2 2");
    }

    @Test
    void reportsAreCountedMissingOnesNamedAndFiguresSummedOnce() {
        desk.done("acknowledge T1/C3 2021-09-12", "takeUp T1/C3 2021-09-12");
        report("C3", "2021-09-13", 5, false);

        JsonNode reports = ask("reports { expected received accepted missing { nodes { organization { code } } } "
                        + "figures { name amount bodies } branches { organization { code } received figures { amount } } }")
                .path("reports");

        assertThat(reports.path("expected").asInt()).isEqualTo(8);
        assertThat(reports.path("received").asInt()).isEqualTo(3);
        assertThat(reports.path("accepted").asInt()).isEqualTo(1);
        assertThat(reports.path("missing").findValuesAsString("code")).containsExactly("QU1", "DU1", "C2", "QU2", "C4");
        assertThat(reports.path("figures").toString())
                .isEqualTo("[{\"name\":\"Hộ đã ký\",\"amount\":17.0,\"bodies\":2}]");
        assertThat(reports.at("/branches/1").toString())
                .isEqualTo("{\"organization\":{\"code\":\"QU2\"},\"received\":2,\"figures\":[{\"amount\":7.0}]}");
    }

    @Test
    void aReportThatWasSentBackIsMissingAgain() {
        desk.done("returnReports T1/DU2 2021-09-14 QU2");

        JsonNode reports = ask("reports { received missing { nodes { organization { code } } } figures { amount } }")
                .path("reports");

        assertThat(reports.path("received").asInt()).isEqualTo(1);
        assertThat(reports.path("missing").findValuesAsString("code")).contains("DU2");
        assertThat(reports.path("figures").toString()).isEqualTo("[{\"amount\":10.0}]");
    }

    @Test
    void aDirectiveIsTheSumOfItsTasks() {
        JsonNode whole = desk.data(
                        "{ node(id: \"@D\") { ... on Directive { progress { undertakings } front { deepestAcknowledged } "
                                + "stoppedAt { nodes { organization { code } undertakings { task { ordinal } } } } latency { hops stillOpen } "
                                + "reports { expected } } } }")
                .path("node");

        assertThat(whole.at("/progress/undertakings").asInt()).isEqualTo(16);
        assertThat(whole.at("/reports/expected").asInt()).isEqualTo(16);
        assertThat(whole.at("/stoppedAt/nodes/0").toString())
                .isEqualTo("{\"organization\":{\"code\":\"QU1\"},\"undertakings\":[{\"task\":{\"ordinal\":\"T2\"}}]}");
        assertThat(whole.at("/latency/0").toString()).isEqualTo("{\"hops\":2,\"stillOpen\":2}");
    }

    @Test
    void undertakingsOfATaskAreListedByStatusAndPage() {
        JsonNode sent =
                ask("undertakings(statuses: [SENT], first: 2) { totalCount nodes { organization { code } } pageInfo { endCursor } }")
                        .path("undertakings");

        assertThat(sent.path("totalCount").asInt()).isEqualTo(3);
        assertThat(sent.findValuesAsString("code")).containsExactly("C2", "C4");
        String after = sent.at("/pageInfo/endCursor").asString();
        assertThat(ask("undertakings(statuses: [SENT], after: \"" + after + "\") { nodes { organization { code } } }")
                        .findValuesAsString("code"))
                .containsExactly("C3");
    }

    @Test
    void anUndertakingKnowsItsChainAndWhatComesFromIt() {
        JsonNode node = desk.data("{ node(id: \"@T1/C3\") { ... on Undertaking { from { organization { code } } "
                        + "chain { organization { code } below { nodes { organization { code } } } } } } }")
                .path("node");

        assertThat(node.at("/from/organization/code").asString()).isEqualTo("DU2");
        assertThat(node.path("chain").toString())
                .isEqualTo("[{\"organization\":{\"code\":\"C3\"},\"below\":{\"nodes\":[]}},"
                        + "{\"organization\":{\"code\":\"DU2\"},\"below\":{\"nodes\":[{\"organization\":{\"code\":\"C3\"}}]}},"
                        + "{\"organization\":{\"code\":\"QU2\"},\"below\":{\"nodes\":[{\"organization\":{\"code\":\"C4\"}},"
                        + "{\"organization\":{\"code\":\"DU2\"}}]}}]");
    }

    @Test
    void whatIsLateByDateOrByCadenceIsOwed() {
        desk.graph("MATCH (t:Task {ordinal: 'T1'}) SET t.due = date('2021-09-10')");
        desk.graph("MATCH (t:Task {ordinal: 'T2'}) SET t.cadence = 'WEEKLY'");

        JsonNode cell = desk.data(
                "{ organization(by: {code: \"C2\"}) { owes { nodes { task { ordinal } overdue { since because } } } } "
                        + "c1: organization(by: {code: \"C1\"}) { all: undertakings { totalCount } undertakings(overdue: true) { nodes { task { ordinal } } } } "
                        + "then: organization(by: {code: \"C2\"}, asOf: \"2021-09-08\") { undertakings(overdue: true) { totalCount } } }");

        assertThat(lines(cell.at("/organization/owes/nodes"), "task/ordinal", "overdue/because", "overdue/since"))
                .containsExactly("T1 BY_DATE 2021-09-11", "T2 BY_CADENCE 2021-09-09");
        assertThat(cell.at("/c1/all/totalCount").asInt()).isEqualTo(2);
        assertThat(cell.path("c1").findValuesAsString("ordinal")).containsExactly("T2");
        assertThat(cell.at("/then/undertakings/totalCount").asInt()).isZero();
    }

    private void report(String body, String on, int households, boolean includesBelow) {
        CascadeDesk.assertDone(desk.perform(
                "report",
                "undertakings: [\"@T1/" + body + "\"], on: \"" + on + "\", includesBelow: " + includesBelow
                        + ", figures: [{name: \"Hộ đã ký\", amount: " + households + "}]",
                "undertakings { id }"));
    }

    private JsonNode ask(String fields) {
        return desk.data("{ node(id: \"@T1\") { ... on Task { " + fields + " } } }")
                .path("node");
    }

    private static List<String> lines(JsonNode nodes, String... fields) {
        List<String> lines = new ArrayList<>();
        for (JsonNode node : nodes) {
            List<String> words = new ArrayList<>();
            for (String field : fields) {
                JsonNode value = node.at("/" + field);
                words.add(value.isString() ? value.asString() : value.toString());
            }
            lines.add(String.join(" ", words));
        }
        return lines;
    }
}
