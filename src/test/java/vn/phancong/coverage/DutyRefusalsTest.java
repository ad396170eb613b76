package vn.phancong.coverage;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;
import vn.phancong.support.RawDoor;
import vn.phancong.support.ServiceTest;
import vn.phancong.support.TestGraph;

/** Changes of duties that a rule forbids: refused with a reason and a way out, and nothing is written. */
@ServiceTest
class DutyRefusalsTest {

    private final DutyDesk desk;

    @Autowired
    DutyRefusalsTest(TestGraph graph, RawDoor door) {
        this.desk = new DutyDesk(graph, door);
    }

    @BeforeEach
    void town() {
        desk.town();
    }

    @TestFactory
    Stream<DynamicTest> everyRefusalSaysWhyAndWritesNothing() {
        desk.perform("assignHouseholds", "person: \"@P2\", households: [\"@H1\"], idempotencyKey: \"used\"", "en");
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
        String before = desk.written();
        JsonNode english = desk.perform(each.mutation, each.input, "en");
        JsonNode vietnamese = desk.perform(each.mutation, each.input, "vi");

        assertThat(english.path("refusals").size()).as(english.toString()).isEqualTo(1);
        JsonNode refusal = english.at("/refusals/0");
        assertThat(refusal.path("code").asString()).isEqualTo(each.code.name());
        assertThat(refusal.path("argument").asString()).isEqualTo("input." + each.argument);
        assertThat(refusal.path("subject").asString(null))
                .isEqualTo(each.subject == null ? null : desk.id(each.subject.substring(1)));
        assertThat(refusal.path("message").asString()).endsWith(".").doesNotContain("{");
        assertThat(vietnamese.at("/refusals/0/message").asString())
                .endsWith(".")
                .isNotEqualTo(refusal.path("message").asString());
        assertThat(desk.written()).isEqualTo(before);
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
