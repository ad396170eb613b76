package vn.phancong.coverage;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import vn.phancong.api.GlobalId;
import vn.phancong.support.DataFolder;
import vn.phancong.support.RawDoor;
import vn.phancong.support.ServiceTest;
import vn.phancong.support.TestGraph;

/** Changes of duties as a user makes them: done wholly and seen at once, or refused with a reason and nothing written. */
@ServiceTest
class DutyMutationsTest {

    private static final String REFUSALS = " { refusals { code message argument subject } } }";

    private final JsonMapper json = new JsonMapper();
    private final TestGraph graph;
    private final RawDoor door;

    @Autowired
    DutyMutationsTest(TestGraph graph, RawDoor door) {
        this.graph = graph;
        this.door = door;
    }

    @BeforeEach
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

    @TestFactory
    Stream<DynamicTest> everyRefusalSaysWhyAndWritesNothing() {
        perform("assignHouseholds", "person: \"@P2\", households: [\"@H1\"], idempotencyKey: \"used\"", "en");
        String many = "\"@H1\", ".repeat(501);
        return Stream.of(
                        assign("person: \"@?P\", households: [\"@H1\"]", RefusalCode.UNKNOWN_PERSON, "person", "@?P"),
                        assign(
                                "person: \"@P\", households: [\"@H1\"], assignedBy: \"@?P\"",
                                RefusalCode.UNKNOWN_PERSON,
                                "assignedBy",
                                "@?P"),
                        assign(
                                "person: \"@P\", households: [\"@H1\", \"@?H\"]",
                                RefusalCode.UNKNOWN_HOUSEHOLD,
                                "households.1",
                                "@?H"),
                        assign("person: \"@GONE\", households: [\"@H1\"]", RefusalCode.PERSON_GONE, "person", "@GONE"),
                        assign(
                                "person: \"@CLOSED\", households: [\"@H1\"]",
                                RefusalCode.MEMBERSHIP_CLOSED,
                                "person",
                                "@CLOSED"),
                        assign(
                                "person: \"@P\", households: [\"@ENDED\"]",
                                RefusalCode.HOUSEHOLD_CLOSED,
                                "households.0",
                                "@ENDED"),
                        assign(
                                "person: \"@P\", households: [\"@NOWHERE\"]",
                                RefusalCode.HOUSEHOLD_NOWHERE,
                                "households.0",
                                "@NOWHERE"),
                        assign(
                                "person: \"@P\", households: [\"@H1\", \"@OUT\"]",
                                RefusalCode.OUTSIDE_AREA,
                                "households.1",
                                "@OUT"),
                        assign(
                                "person: \"@P\", households: [\"@H3\"]",
                                RefusalCode.ALREADY_COVERED,
                                "households.0",
                                "@H3"),
                        assign("person: \"@P\", households: []", RefusalCode.NOTHING_NAMED, "households", null),
                        assign("person: \"@P\", households: [" + many + "]", RefusalCode.TOO_MANY, "households", null),
                        assign(
                                "person: \"@P2\", households: [\"@H2\"], idempotencyKey: \"used\"",
                                RefusalCode.IDEMPOTENCY_KEY_REUSED,
                                "idempotencyKey",
                                null),
                        end("person: \"@P\", households: [\"@H1\"]", RefusalCode.NOT_COVERED, "households.0", "@H1"),
                        end(
                                "person: \"@P\", households: [\"@H3\"], until: \"2021-09-09\"",
                                RefusalCode.ENDS_BEFORE_START,
                                "households.0",
                                "@H3"),
                        end("person: \"@?P\"", RefusalCode.UNKNOWN_PERSON, "person", "@?P"),
                        absence(
                                "availability: SICK, since: \"2021-09-15\", until: \"2021-09-15\"",
                                RefusalCode.ENDS_BEFORE_START,
                                "until",
                                null),
                        absence(
                                "availability: SICK, since: \"2021-09-20\"",
                                RefusalCode.ABSENCE_OVERLAPS,
                                "since",
                                "@P"),
                        contact("households: [\"@H3\"], on: \"2021-09-16\"", RefusalCode.IN_FUTURE, "on", null),
                        contact("households: [\"@H2\"]", RefusalCode.NOT_COVERED, "households.0", "@H2"))
                .map(each -> DynamicTest.dynamicTest(each.code + " at " + each.argument, () -> refuse(each)));
    }

    private void refuse(Refused each) {
        String before = written();
        JsonNode english = perform(each.mutation, each.input, "en");
        JsonNode vietnamese = perform(each.mutation, each.input, "vi");

        assertThat(english.path("refusals").size()).as(english.toString()).isEqualTo(1);
        JsonNode refusal = english.at("/refusals/0");
        assertThat(refusal.path("code").asString()).isEqualTo(each.code.name());
        assertThat(refusal.path("argument").asString()).isEqualTo("input." + each.argument);
        assertThat(refusal.path("subject").asString(null))
                .isEqualTo(each.subject == null ? null : id(each.subject.substring(1)));
        assertThat(refusal.path("message").asString()).endsWith(".").doesNotContain("{");
        assertThat(vietnamese.at("/refusals/0/message").asString())
                .endsWith(".")
                .isNotEqualTo(refusal.path("message").asString());
        assertThat(written()).isEqualTo(before);
    }

    @Test
    void whatIsDoneIsSeenByTheNextQuestion() {
        assertThat(figures()).isEqualTo("covered 1 of 3, 1 assigned");

        perform("assignHouseholds", "person: \"@P2\", households: [\"@H1\", \"@H2\"]", "en");
        assertThat(figures()).isEqualTo("covered 3 of 3, 2 assigned");

        perform("setAvailability", "person: \"@P2\", availability: SICK", "en");
        assertThat(figures()).isEqualTo("covered 1 of 3, 2 assigned");

        perform("setAvailability", "person: \"@P2\", availability: AVAILABLE", "en");
        perform("endAssignments", "person: \"@P2\", households: [\"@H1\"]", "en");
        assertThat(figures()).isEqualTo("covered 2 of 3, 2 assigned");
    }

    @Test
    void theSameWithoutAKeyIsRefusedAndWithAKeyAnsweredAlike() {
        String input = "person: \"@P\", households: [\"@H1\"]";
        JsonNode first = performFully("assignHouseholds", input + ", idempotencyKey: \"k\"");

        assertThat(performFully("assignHouseholds", input + ", idempotencyKey: \"k\""))
                .isEqualTo(first);
        assertThat(coverers("H1", "2021-09-15")).isEqualTo(1);
        String before = written();
        assertThat(perform("assignHouseholds", input, "en")
                        .at("/refusals/0/code")
                        .asString())
                .isEqualTo("ALREADY_COVERED");
        assertThat(written()).isEqualTo(before);
    }

    @Test
    void backdatedAndFutureChangesHoldOnTheirDays() {
        perform("assignHouseholds", "person: \"@P\", households: [\"@H1\"], since: \"2021-08-01\"", "en");
        perform("assignHouseholds", "person: \"@P\", households: [\"@H2\"], since: \"2021-10-10\"", "en");

        assertThat(coverers("H1", "2021-08-01")).isEqualTo(1);
        assertThat(coverers("H1", "2021-07-31")).isZero();
        assertThat(coverers("H2", "2021-09-15")).isZero();
        assertThat(coverers("H2", "2021-10-10")).isEqualTo(1);
    }

    @Test
    void endingAllLeavesWhatBeginsLater() {
        perform("assignHouseholds", "person: \"@P\", households: [\"@H2\"], since: \"2021-10-10\"", "en");

        JsonNode ended = performFully("endAssignments", "person: \"@P\"");

        assertThat(ended.path("refusals").size()).as(ended.toString()).isZero();
        assertThat(ended.path("assignments").size()).isEqualTo(1);
        assertThat(coverers("H3", "2021-09-15")).isZero();
        assertThat(coverers("H2", "2021-10-10")).isEqualTo(1);
    }

    @Test
    void whoIsEndedMayBeAssignedAgainAndABackdatedEndLeavesTheSecondTime() {
        perform("endAssignments", "person: \"@P\", households: [\"@H3\"], until: \"2021-09-12\"", "en");
        JsonNode again =
                perform("assignHouseholds", "person: \"@P\", households: [\"@H3\"], since: \"2021-09-14\"", "en");
        JsonNode backdated =
                perform("endAssignments", "person: \"@P\", households: [\"@H3\"], until: \"2021-09-11\"", "en");

        assertThat(again.path("refusals").size()).as(again.toString()).isZero();
        assertThat(backdated.path("refusals").size()).as(backdated.toString()).isZero();
        assertThat(coverers("H3", "2021-09-10")).isEqualTo(1);
        assertThat(coverers("H3", "2021-09-11")).isZero();
        assertThat(coverers("H3", "2021-09-15")).isEqualTo(1);
    }

    @Test
    void anEarlierContactNeverReplacesALaterOne() {
        perform("recordContact", "person: \"@P\", households: [\"@H3\"], on: \"2021-09-14\"", "en");
        JsonNode earlier = performFully("recordContact", "person: \"@P\", households: [\"@H3\"], on: \"2021-09-12\"");

        assertThat(earlier.at("/assignments/0/lastContactOn").asString()).isEqualTo("2021-09-14");
    }

    private String figures() {
        JsonNode coverage = ask(
                        "{ organization(by: {code: \"C\"}) { coverage { households covered people { assigned } } } }",
                        "en")
                .at("/data/organization/coverage");
        return "covered " + coverage.path("covered").asInt() + " of "
                + coverage.path("households").asInt() + ", "
                + coverage.at("/people/assigned").asInt() + " assigned";
    }

    private int coverers(String household, String day) {
        String query = "{ household(by: {code: \"" + household + "\"}, asOf: \"" + day + "\") { coverers { since } } }";
        return ask(query, "en").at("/data/household/coverers").size();
    }

    private JsonNode perform(String mutation, String input, String language) {
        JsonNode answer = ask("mutation { " + mutation + "(input: {" + withIds(input) + "})" + REFUSALS, language);
        assertThat(answer.path("errors").isMissingNode()).as(answer.toString()).isTrue();
        return answer.at("/data/" + mutation);
    }

    private JsonNode performFully(String mutation, String input) {
        JsonNode answer = ask(
                "mutation { " + mutation + "(input: {" + withIds(input)
                        + "}) { assignments { household { code } since until lastContactOn } refusals { code } } }",
                "en");
        return answer.at("/data/" + mutation);
    }

    private JsonNode ask(String query, String language) {
        return json.readTree(door.post(json.writeValueAsBytes(Map.of("query", query)), language)
                .body());
    }

    private String withIds(String text) {
        return Pattern.compile("@([?\\w]+)")
                .matcher(text)
                .replaceAll(code -> Matcher.quoteReplacement(id(code.group(1))));
    }

    /** The global id of what bears the code; with a question mark, of nobody and nothing. */
    private String id(String code) {
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
    private String written() {
        return graph.query("""
                MATCH (n) OPTIONAL MATCH (n)-[e]->()
                RETURN count(DISTINCT n) AS nodes, count(e) AS edges, sum(n.touches) AS touches, sum(n.revision) AS revisions,
                  count(e.until) AS ends, count(e.lastContactOn) AS contacts
                """, Map.of()).toString();
    }

    private static Refused assign(String input, RefusalCode code, String argument, @Nullable String subject) {
        return new Refused("assignHouseholds", input, code, argument, subject);
    }

    private static Refused end(String input, RefusalCode code, String argument, @Nullable String subject) {
        return new Refused("endAssignments", input, code, argument, subject);
    }

    private static Refused absence(String input, RefusalCode code, String argument, @Nullable String subject) {
        return new Refused("setAvailability", "person: \"@P\", " + input, code, argument, subject);
    }

    private static Refused contact(String input, RefusalCode code, String argument, @Nullable String subject) {
        return new Refused("recordContact", "person: \"@P\", " + input, code, argument, subject);
    }

    private record Refused(
            String mutation,
            String input,
            RefusalCode code,
            String argument,
            @Nullable String subject) {}
}
