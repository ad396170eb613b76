package vn.phancong.cascade;

import static org.assertj.core.api.Assertions.assertThat;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;
import vn.phancong.api.GlobalId;
import vn.phancong.support.DataFolder;
import vn.phancong.support.RawDoor;
import vn.phancong.support.ServiceTest;
import vn.phancong.support.TestGraph;

/** A household clause is carried out by assignments that bear its undertaking. */
@ServiceTest
class HouseholdClauseTest {

    private static final String CLAUSE = "{ node(id: \"@T2\"%s) { ... on Task { coverage(within: \"@DU1\") { "
            + "households assigned covered gaps rate overall { households covered } } } } }";
    private static final String FIGURES =
            "{ organization(by: {code: \"DU1\"}%s) { coverage { households covered assigned contacted "
                    + "current reasons { count } weaknesses { count } } households { nodes { code coverers { role lastContactOn } "
                    + "gap { since reason } weaknesses } } } }";

    private final CascadeDesk desk;

    @Autowired
    HouseholdClauseTest(TestGraph graph, RawDoor door) {
        this.desk = new CascadeDesk(graph, door);
    }

    /** P1 of C1 covers H1 and H2 since July; H3 has nobody, and is in C1's neighbourhood too. */
    @BeforeEach
    void city() {
        desk.city();
        desk.load(new DataFolder()
                .row("areas", "code", "N1")
                .row("areas", "code", "N3")
                .row("charges", "organization_code", "C1", "area_code", "N1")
                .row("charges", "organization_code", "C3", "area_code", "N3")
                .row("people", "code", "P1")
                .row("people", "code", "P2")
                .row("people", "code", "P3")
                .row("memberships", "person_code", "P1", "organization_code", "C1")
                .row("memberships", "person_code", "P2", "organization_code", "C1")
                .row("memberships", "person_code", "P3", "organization_code", "C3")
                .row("offices", "person_code", "P2", "organization_code", "C1")
                .row("households", "code", "H1", "area_code", "N1", "vulnerability", "POOR")
                .row("households", "code", "H2", "area_code", "N1")
                .row("households", "code", "H3", "area_code", "N1", "vulnerability", "ORPHAN")
                .row("households", "code", "H9", "area_code", "N3")
                .row("assignments", "person_code", "P1", "household_code", "H1", "since", "2021-07-01")
                .row(
                        "assignments",
                        "person_code",
                        "P1",
                        "household_code",
                        "H2",
                        "since",
                        "2021-07-01",
                        "last_contact_on",
                        "2021-09-01"));
        desk.document();
        desk.sent();
    }

    @Test
    void anAssignmentBearsTheUndertakingAndTheHouseholdNamesIt() {
        JsonNode done = assign("P2", "H3", "@T2/C1");

        assertThat(done.path("assignments").toString())
                .as(done.toString())
                .isEqualTo("[{\"undertaking\":{\"organization\":{\"code\":\"C1\"}}}]");
        JsonNode household = desk.data("{ household(by: {code: \"H3\"}) { mandates { task { ordinal } assignments "
                + "chain { organization { code } } } } other: household(by: {code: \"H1\"}) { mandates { id } } }");
        assertThat(household.path("household").toString())
                .isEqualTo("{\"mandates\":[{\"task\":{\"ordinal\":\"T2\"},\"assignments\":1,\"chain\":["
                        + "{\"organization\":{\"code\":\"C1\"}},{\"organization\":{\"code\":\"DU1\"}},"
                        + "{\"organization\":{\"code\":\"QU1\"}}]}]}");
        assertThat(household.at("/other/mandates").size()).isZero();
        assertThat(desk.data(CLAUSE.formatted("")).at("/node/coverage").toString())
                .isEqualTo("{\"households\":3,\"assigned\":1,\"covered\":1,\"gaps\":2,\"rate\":0.3333333333333333,"
                        + "\"overall\":{\"households\":3,\"covered\":3}}");
        assertThat(desk.data(CLAUSE.formatted(", asOf: \"2021-09-14\""))
                        .at("/node/coverage/covered")
                        .asInt())
                .isZero();
    }

    @Test
    void assignmentsUnderAClauseThatRefinesAnotherCountForBoth() {
        assign("P2", "H3", "@T2/C1");
        desk.graph("MATCH (t:Task {ordinal: 'T2'}) CREATE (:Task {id: 'above', ordinal: 'T8', position: 8, text: 'T8',"
                + " kind: 'ASSIGN_HOUSEHOLD', targetSet: 'ALL', coverersWanted: 1})<-[:REFINES]-(t)");
        desk.graph("MATCH (t:Task {id: 'above'}), (d:Directive)<-[:SET_BY]-(:Task {ordinal: 'T2'})"
                + " CREATE (t)-[:SET_BY]->(d)");

        String higher = CLAUSE.formatted("").replace("@T2", GlobalId.of("Task", "above"));

        assertThat(higher).isNotEqualTo(CLAUSE.formatted(""));
        assertThat(desk.data(higher).at("/node/coverage/covered").asInt()).isEqualTo(1);
        assertThat(desk.data(CLAUSE.formatted("")).at("/node/coverage/covered").asInt())
                .isEqualTo(1);
    }

    @Test
    void assignmentsUnderWhatIsNoHouseholdClauseOrNotThePersonsAreRefused() {
        assertThat(refusal(assign("P2", "H3", "@T1/C1"))).isEqualTo("NOT_A_HOUSEHOLD_CLAUSE");
        assertThat(refusal(assign("P2", "H3", "@T2/C3"))).isEqualTo("PERSON_OUTSIDE_THE_BODY");
        assertThat(refusal(assign("P2", "H3", "@T3/C1"))).isEqualTo("UNKNOWN_UNDERTAKING");
        assertThat(refusal(assign("P2", "H3", "@T2/DU1"))).as("of a body above").isEmpty();
    }

    @Test
    void aClauseMayNarrowItsSetAndWantTwoCoverers() {
        desk.graph("MATCH (t:Task {ordinal: 'T2'}) SET t.targetSet = 'VULNERABLE', t.coverersWanted = 2");
        assign("P2", "H3", "@T2/C1");
        assertThat(desk.data(CLAUSE.formatted("")).at("/node/coverage").toString())
                .startsWith("{\"households\":2,\"assigned\":1,\"covered\":0,");

        assign("P1", "H3", "@T2/C1");
        assertThat(desk.data(CLAUSE.formatted("")).at("/node/coverage/covered").asInt())
                .isEqualTo(1);

        CascadeDesk.assertDone(desk.data(
                        "mutation { setAvailability(input: {person: \"@P1\", availability: SICK}) { refusals { code } } }")
                .path("setAvailability"));
        assertThat(desk.data(CLAUSE.formatted("")).at("/node/coverage").toString())
                .startsWith("{\"households\":2,\"assigned\":1,\"covered\":0,");
        assertThat(desk.data("{ node(id: \"@T1\") { ... on Task { coverage(within: \"@TU\") { households } } } }")
                        .at("/node/coverage")
                        .isNull())
                .isTrue();
    }

    @Test
    void olderAssignmentsComeUnderAClauseAndNoFigureOfAnyDayMoves() {
        JsonNode today = desk.data(FIGURES.formatted(""));
        JsonNode before = desk.data(FIGURES.formatted(", asOf: \"2021-09-04\""));
        JsonNode later = desk.data(FIGURES.formatted(", asOf: \"2021-10-20\""));

        JsonNode bound = bind("@T2/DU1", "\"@P1\", \"@P2\"", "2021-09-05");

        assertThat(bound.path("assignments").size()).as(bound.toString()).isEqualTo(2);
        assertThat(desk.data(FIGURES.formatted(""))).isEqualTo(today);
        assertThat(desk.data(FIGURES.formatted(", asOf: \"2021-09-04\""))).isEqualTo(before);
        assertThat(desk.data(FIGURES.formatted(", asOf: \"2021-10-20\""))).isEqualTo(later);
        assertThat(desk.data(CLAUSE.formatted("")).at("/node/coverage/covered").asInt())
                .isEqualTo(2);
        assertThat(desk.data(CLAUSE.formatted(", asOf: \"2021-09-04\""))
                        .at("/node/coverage/covered")
                        .asInt())
                .isZero();
        String written = desk.written();
        assertThat(bind("@T2/DU1", "\"@P1\"", "2021-09-05").path("assignments").size())
                .isZero();
        assertThat(desk.written().replaceAll("(touches|revisions): \\d+", ""))
                .isEqualTo(written.replaceAll("(touches|revisions): \\d+", ""));
    }

    @Test
    void whatIsBoundOnItsFirstDayStaysOneAssignment() {
        bind("@T2/C1", "\"@P1\"", "2021-07-01");
        assertThat(desk.written()).as("sent only in September").contains("bound: 0");

        assign("P2", "H3", null);
        bind("@T2/C1", "\"@P2\"", "2021-09-15");
        assertThat(desk.data(
                                "{ household(by: {code: \"H3\"}) { coverers(history: true) { since undertaking { status } } } }")
                        .at("/household/coverers")
                        .toString())
                .isEqualTo("[{\"since\":\"2021-09-15\",\"undertaking\":{\"status\":\"SENT\"}}]");
    }

    @Test
    void aContactOrAnEndBeforeTheBindingHoldsForWhatGoesOn() {
        bind("@T2/C1", "\"@P1\"", "2021-09-10");
        CascadeDesk.assertDone(desk.data(
                        "mutation { recordContact(input: {person: \"@P1\", households: [\"@H1\"], on: \"2021-09-08\"}) "
                                + "{ refusals { code } } }")
                .path("recordContact"));
        assertThat(desk.data("{ household(by: {code: \"H1\"}) { coverers { lastContactOn } } }")
                        .findValuesAsString("lastContactOn"))
                .containsExactly("2021-09-08");

        CascadeDesk.assertDone(desk.data(
                        "mutation { endAssignments(input: {person: \"@P1\", households: [\"@H1\"], until: \"2021-09-07\"}) "
                                + "{ refusals { code } } }")
                .path("endAssignments"));
        assertThat(desk.data("{ a: household(by: {code: \"H1\"}) { coverers { since } gap { reason since } } "
                                + "b: household(by: {code: \"H1\"}, asOf: \"2021-09-06\") { coverers { since } } }")
                        .toString())
                .isEqualTo("{\"a\":{\"coverers\":[],\"gap\":{\"reason\":\"ENDED\",\"since\":\"2021-09-07\"}},"
                        + "\"b\":{\"coverers\":[{\"since\":\"2021-07-01\"}]}}");
    }

    @Test
    void bindingIsRefusedWithAReasonAndWritesNothing() {
        String before = desk.written();

        assertThat(refusal(bind("@T1/C1", "\"@P1\"", "2021-09-10"))).isEqualTo("NOT_A_HOUSEHOLD_CLAUSE");
        assertThat(refusal(bind("@T2/C1", "\"@P1\"", "2021-08-31"))).isEqualTo("UNKNOWN_UNDERTAKING");
        assertThat(refusal(bind("@T2/C1", "\"@P1\"", "2021-09-16"))).isEqualTo("IN_FUTURE");
        assertThat(refusal(bind("@T2/C1", "", "2021-09-10"))).isEqualTo("NOTHING_NAMED");
        assertThat(refusal(bind("@T2/C1", "\"@P1\", \"@P3\"", "2021-09-10"))).isEqualTo("PERSON_OUTSIDE_THE_BODY");
        assertThat(desk.written()).isEqualTo(before);
    }

    @Test
    void aPersonSeesTheirDutiesAndWhereTheyComeFrom() {
        desk.task("T4", "MEMBER_DUTY");
        desk.perform("fanOut", "tasks: [\"@T4\"]", "made");
        bind("@T2/C1", "\"@P1\"", "2021-09-10");

        JsonNode data = desk.data("""
                { p1: person(by: {code: "P1"}) { ...D } p2: person(by: {code: "P2"}) { ...D } }
                fragment D on Person { duties { totalCount nodes { tie households undertaking { task { ordinal } } } } }
                """);

        assertThat(data.at("/p1/duties/nodes").toString())
                .isEqualTo("[{\"tie\":\"COVERER\",\"households\":2,\"undertaking\":{\"task\":{\"ordinal\":\"T2\"}}},"
                        + "{\"tie\":\"MEMBER\",\"households\":0,\"undertaking\":{\"task\":{\"ordinal\":\"T4\"}}}]");
        assertThat(data.at("/p2/duties/nodes").findValuesAsString("tie"))
                .containsExactlyInAnyOrder("HEAD", "HEAD", "HEAD", "MEMBER");
    }

    private JsonNode assign(String person, String household, @Nullable String undertaking) {
        return desk.perform(
                "assignHouseholds",
                "person: \"@" + person + "\", households: [\"@" + household + "\"]"
                        + (undertaking == null ? "" : ", undertaking: \"" + undertaking + "\""),
                "assignments { undertaking { organization { code } } }");
    }

    private JsonNode bind(String undertaking, String people, String on) {
        return desk.perform(
                "bindAssignments",
                "undertaking: \"" + undertaking + "\", people: [" + people + "], on: \"" + on + "\"",
                "assignments { since household { code } }");
    }

    private static String refusal(JsonNode payload) {
        return payload.at("/refusals/0/code").asString("");
    }
}
