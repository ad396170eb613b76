package vn.phancong.coverage;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;
import vn.phancong.support.RawDoor;
import vn.phancong.support.ServiceTest;
import vn.phancong.support.TestGraph;

/** Changes of duties as a user makes them: done wholly, on the days that are meant, and seen by the next question. */
@ServiceTest
class DutyMutationsTest {

    private final DutyDesk desk;

    @Autowired
    DutyMutationsTest(TestGraph graph, RawDoor door) {
        this.desk = new DutyDesk(graph, door);
    }

    @BeforeEach
    void town() {
        desk.town();
    }

    @Test
    void whatIsDoneIsSeenByTheNextQuestion() {
        assertThat(figures()).isEqualTo("covered 1 of 3, 1 assigned");

        desk.perform("assignHouseholds", "person: \"@P2\", households: [\"@H1\", \"@H2\"]", "en");
        assertThat(figures()).isEqualTo("covered 3 of 3, 2 assigned");

        desk.perform("setAvailability", "person: \"@P2\", availability: SICK", "en");
        assertThat(figures()).isEqualTo("covered 1 of 3, 2 assigned");

        desk.perform("setAvailability", "person: \"@P2\", availability: AVAILABLE", "en");
        desk.perform("endAssignments", "person: \"@P2\", households: [\"@H1\"]", "en");
        assertThat(figures()).isEqualTo("covered 2 of 3, 2 assigned");
    }

    @Test
    void whatASecondChangeOfTheSameRequestAnswersHoldsTheSecondChange() {
        String who = "{ assignments { household { coverers { since } } } }";
        String input = "assignHouseholds(input: {person: \"%s\", households: [\"" + desk.id("H1") + "\"]}) " + who;

        JsonNode answer = desk.ask(
                "mutation { first: " + input.formatted(desk.id("P")) + " second: " + input.formatted(desk.id("P2"))
                        + " }",
                "en");

        assertThat(answer.at("/data/first/assignments/0/household/coverers").size())
                .isEqualTo(1);
        assertThat(answer.at("/data/second/assignments/0/household/coverers").size())
                .isEqualTo(2);
    }

    @Test
    void theSameWithoutAKeyIsRefusedAndWithAKeyAnsweredAlike() {
        String input = "person: \"@P\", households: [\"@H1\"]";
        JsonNode first = desk.performFully("assignHouseholds", input + ", idempotencyKey: \"k\"");

        assertThat(desk.performFully("assignHouseholds", input + ", idempotencyKey: \"k\""))
                .isEqualTo(first);
        assertThat(desk.coverers("H1", "2021-09-15")).isEqualTo(1);
        String before = desk.written();
        assertThat(desk.perform("assignHouseholds", input, "en")
                        .at("/refusals/0/code")
                        .asString())
                .isEqualTo("ALREADY_COVERED");
        assertThat(desk.written()).isEqualTo(before);
    }

    @Test
    void backdatedAndFutureChangesHoldOnTheirDays() {
        desk.perform("assignHouseholds", "person: \"@P\", households: [\"@H1\"], since: \"2021-08-01\"", "en");
        desk.perform("assignHouseholds", "person: \"@P\", households: [\"@H2\"], since: \"2021-10-10\"", "en");

        assertThat(desk.coverers("H1", "2021-08-01")).isEqualTo(1);
        assertThat(desk.coverers("H1", "2021-07-31")).isZero();
        assertThat(desk.coverers("H2", "2021-09-15")).isZero();
        assertThat(desk.coverers("H2", "2021-10-10")).isEqualTo(1);
    }

    @Test
    void endingAllLeavesWhatBeginsLater() {
        desk.perform("assignHouseholds", "person: \"@P\", households: [\"@H2\"], since: \"2021-10-10\"", "en");

        JsonNode ended = desk.performFully("endAssignments", "person: \"@P\"");

        assertThat(ended.path("refusals").size()).as(ended.toString()).isZero();
        assertThat(ended.path("assignments").size()).isEqualTo(1);
        assertThat(desk.coverers("H3", "2021-09-15")).isZero();
        assertThat(desk.coverers("H2", "2021-10-10")).isEqualTo(1);
    }

    @Test
    void whoIsEndedMayBeAssignedAgainAndABackdatedEndLeavesTheSecondTime() {
        desk.perform("endAssignments", "person: \"@P\", households: [\"@H3\"], until: \"2021-09-12\"", "en");
        JsonNode again =
                desk.perform("assignHouseholds", "person: \"@P\", households: [\"@H3\"], since: \"2021-09-14\"", "en");
        JsonNode backdated =
                desk.perform("endAssignments", "person: \"@P\", households: [\"@H3\"], until: \"2021-09-11\"", "en");

        assertThat(again.path("refusals").size()).as(again.toString()).isZero();
        assertThat(backdated.path("refusals").size()).as(backdated.toString()).isZero();
        assertThat(desk.coverers("H3", "2021-09-10")).isEqualTo(1);
        assertThat(desk.coverers("H3", "2021-09-11")).isZero();
        assertThat(desk.coverers("H3", "2021-09-15")).isEqualTo(1);
    }

    @Test
    void anEarlierContactNeverReplacesALaterOne() {
        desk.perform("recordContact", "person: \"@P\", households: [\"@H3\"], on: \"2021-09-14\"", "en");
        JsonNode earlier =
                desk.performFully("recordContact", "person: \"@P\", households: [\"@H3\"], on: \"2021-09-12\"");

        assertThat(earlier.at("/assignments/0/lastContactOn").asString()).isEqualTo("2021-09-14");
    }

    private String figures() {
        JsonNode coverage = desk.ask(
                        "{ organization(by: {code: \"C\"}) { coverage { households covered people { assigned } } } }",
                        "en")
                .at("/data/organization/coverage");
        return "covered " + coverage.path("covered").asInt() + " of "
                + coverage.path("households").asInt() + ", "
                + coverage.at("/people/assigned").asInt() + " assigned";
    }
}
