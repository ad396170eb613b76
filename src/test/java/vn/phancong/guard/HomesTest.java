package vn.phancong.guard;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;
import vn.phancong.support.GraphQlDoor;
import vn.phancong.support.ServiceTest;
import vn.phancong.support.TestGraph;
import vn.phancong.support.TestScopes;

/** Checks, findings, shifts and incidents are there for those whose they are. */
@ServiceTest
class HomesTest {

    private static final String ON = "2021-09-20";

    private final TwoWards city;
    private final TestGraph graph;

    @Autowired
    HomesTest(TestGraph graph, TestScopes scopes, GraphQlDoor door) {
        this.city = new TwoWards(graph, scopes, door);
        this.graph = graph;
    }

    @BeforeEach
    void build() {
        city.build();
    }

    @Test
    void anUnannouncedCheckIsNotThereForWhoeverIsInspected() {
        city.become(Right.WRITE, "QU");
        String check = planned("N1", "QU", false);
        assertThat(checksOf("DU1")).isEqualTo(1);

        city.become(Right.READ, "DU1");

        assertThat(isThere(check)).isFalse();
        assertThat(checksOf("DU1")).isZero();
        JsonNode ward = city.data("{ area(by: {code: \"W1\"}) { inspections { totalCount nodes { id } } } "
                + "organization(by: {code: \"DU1\"}) { inspections(states: [PLANNED], announced: false) { nodes { id } } "
                + "own: inspections(side: INSPECTED) { totalCount } "
                + "inspectionSummary { planned overdue cancelled } uncheckedPlaces { nodes { lastOn } } } "
                + "inspectionSample(within: \"" + city.id("Organization", "DU1") + "\", size: 1, seed: 1, on: \"" + ON
                + "\") { eligible excluded { reason count } } }");
        assertThat(ward.at("/area/inspections/totalCount").asInt(-1)).isZero();
        assertThat(ward.at("/organization/inspections/nodes")).isEmpty();
        assertThat(ward.at("/organization/inspectionSummary/planned").asInt(-1)).isZero();
        assertThat(ward.at("/inspectionSample/eligible").asInt()).isEqualTo(1);
    }

    @Test
    void nothingThatIsDoneThereTellsOfIt() {
        city.become(Right.WRITE, "QU");
        String check = planned("N1", "QU", false);
        city.become(Right.WRITE, "DU1");

        JsonNode cancelled = city.data("mutation { cancelInspection(input: {inspection: \"" + check
                + "\", reason: \"Bận\"}) " + "{ refusals { code } } }");
        String own = planned("N1", "DU1", true);

        assertThat(cancelled.at("/cancelInspection/refusals/0/code").asString()).isEqualTo("UNKNOWN_INSPECTION");
        assertThat(own).as("is refused where another check lies near").isNotEmpty();
        city.become(Right.WRITE, "QU");
        assertThat(city.data(plan("N1", "QU", false))
                        .at("/planInspections/refusals/0/code")
                        .asString())
                .isEqualTo("RECENTLY_INSPECTED");
    }

    @Test
    void onceItIsMadeItIsThereForBothSidesAndForNobodyElse() {
        city.become(Right.WRITE, "QU");
        String check = planned("N1", "QU", false);
        JsonNode done = city.data("mutation { recordInspection(input: {inspection: \"" + check
                + "\", on: \"2021-09-15\", findings: [{kind: OTHER, text: \"Bỏ chốt\"}]}) "
                + "{ inspection { findings { id } } refusals { code } } }");
        assertThat(done.at("/recordInspection/refusals/0/code").asString()).isEqualTo("RESULT_BEFORE_PLAN");
        graph.query("MATCH (i:Inspection) SET i.plannedOn = date('2021-09-15')", Map.of());
        String finding = city.data("mutation { recordInspection(input: {inspection: \"" + check
                        + "\", findings: [{kind: OTHER, text: \"Bỏ chốt\"}]}) "
                        + "{ inspection { findings { id } } refusals { code } } }")
                .at("/recordInspection/inspection/findings/0/id")
                .asString();

        city.become(Right.READ, "DU1");
        assertThat(isThere(check)).isTrue();
        assertThat(isThere(finding)).isTrue();
        assertThat(checksOf("DU1")).isEqualTo(1);
        assertThat(city.data(
                                "{ organization(by: {code: \"DU1\"}) { openFindings { nodes { text inspection { outcome } } } } }")
                        .at("/organization/openFindings/nodes/0/text")
                        .asString())
                .isEqualTo("Bỏ chốt");
        city.become(Right.READ, "DU2");
        assertThat(isThere(check)).isFalse();
        assertThat(isThere(finding)).isFalse();
        assertThat(checksOf("DU2")).isZero();
    }

    @Test
    void anAnnouncedCheckIsSeenButNotCalledOffByWhoeverIsInspected() {
        city.become(Right.WRITE, "QU");
        String check = planned("N1", "QU", true);
        city.become(Right.WRITE, "DU1");

        assertThat(isThere(check)).isTrue();
        assertThat(checksOf("DU1")).isEqualTo(1);
        assertThat(city.data("mutation { cancelInspection(input: {inspection: \"" + check
                                + "\", reason: \"Bận\"}) { refusals { code } } }")
                        .at("/cancelInspection/refusals/0/code")
                        .asString())
                .isEqualTo("UNKNOWN_INSPECTION");
    }

    @Test
    void whoeverMakesItElsewhereIsNotFoundOutThereBefore() {
        city.become(Right.WRITE, "QU");
        city.data(plan("N2", "QU", false)
                .replace("notWithinDays: 30", "notWithinDays: 30, inspectors: [\"" + city.id("Person", "P1") + "\"]"));
        String list = "{ person(by: {code: \"P1\"}) { inspections { totalCount } } }";
        assertThat(city.data(list).at("/person/inspections/totalCount").asInt()).isEqualTo(1);

        city.become(Right.READ, "DU1");
        assertThat(city.data(list).at("/person/inspections/totalCount").asInt(-1))
                .isZero();
        city.become("P1");
        assertThat(city.data(list).at("/person/inspections/totalCount").asInt()).isEqualTo(1);
    }

    @Test
    void aShiftGoesWithItsLine() {
        city.become(Right.WRITE, "DU1");
        String line = city.data("mutation { openDutyLine(input: {organization: \"" + city.id("Organization", "DU1")
                        + "\", name: \"Trực ban\", kind: DUTY_OFFICE}) { line { id } refusals { code } } }")
                .at("/openDutyLine/line/id")
                .asString();
        String shift = city.data("mutation { rosterShifts(input: {line: \"" + line + "\", shifts: [{person: \""
                        + city.id("Person", "P1")
                        + "\", startsAt: \"2021-09-16T08:00:00+07:00\", endsAt: \"2021-09-16T12:00:00+07:00\"}]}) "
                        + "{ shifts { id } refusals { code } } }")
                .at("/rosterShifts/shifts/0/id")
                .asString();
        String withdraw = "mutation { withdrawShifts(input: {shifts: [\"" + shift + "\"]}) { refusals { code } } }";

        assertThat(isThere(shift)).isTrue();
        city.become(Right.WRITE, "DU2");
        assertThat(isThere(shift)).isFalse();
        assertThat(city.data(withdraw).at("/withdrawShifts/refusals/0/code").asString())
                .isEqualTo("UNKNOWN_SHIFT");
        city.become(Right.WRITE, "DU1");
        assertThat(city.data(withdraw).at("/withdrawShifts/refusals")).isEmpty();
    }

    @Test
    void anIncidentIsThereForWhoRaisedItAndForWhomItCameTo() {
        city.become(Right.WRITE, "DU1");
        String incident = city.data("mutation { raiseIncident(input: {by: \"" + city.id("Organization", "DU1")
                        + "\", to: \"" + city.id("Organization", "QU")
                        + "\", kind: DIFFICULTY, text: \"Thiếu người\", about: \"" + city.id("Area", "N2")
                        + "\"}) { incident { id } refusals { code } } }")
                .at("/raiseIncident/incident/id")
                .asString();
        assertThat(incident).as("about what is outside").isEmpty();
        incident = city.data("mutation { raiseIncident(input: {by: \"" + city.id("Organization", "DU1") + "\", to: \""
                        + city.id("Organization", "QU")
                        + "\", kind: DIFFICULTY, text: \"Thiếu người\"}) { incident { id } refusals { code } } }")
                .at("/raiseIncident/incident/id")
                .asString();

        assertThat(isThere(incident)).isTrue();
        city.become(Right.READ, "QU");
        assertThat(isThere(incident)).isTrue();
        city.become(Right.READ, "DU2");
        assertThat(isThere(incident)).isFalse();
    }

    private String planned(String area, String by, boolean announced) {
        return city.data(plan(area, by, announced))
                .at("/planInspections/inspections/0/id")
                .asString();
    }

    private String plan(String area, String by, boolean announced) {
        return "mutation { planInspections(input: {areas: [\"" + city.id("Area", area) + "\"], on: \"" + ON
                + "\", notWithinDays: 30, announced: " + announced + ", by: \"" + city.id("Organization", by)
                + "\"}) { inspections { id } refusals { code } } }";
    }

    private int checksOf(String organization) {
        return city.data("{ organization(by: {code: \"" + organization + "\"}) { inspections { totalCount } } }")
                .at("/organization/inspections/totalCount")
                .asInt(-1);
    }

    private boolean isThere(String id) {
        return city.data("{ node(id: \"" + id + "\") { id } }").at("/node/id").isString();
    }
}
