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
                        assign("person: \"@?P\", households: [\"@H1\"]", DutyRefusal.UNKNOWN_PERSON, "person", "@?P"),
                        assign(
                                "person: \"@P\", households: [\"@H1\"], assignedBy: \"@?P\"",
                                DutyRefusal.UNKNOWN_PERSON,
                                "assignedBy",
                                "@?P"),
                        assign(
                                "person: \"@P\", households: [\"@H1\", \"@?H\"]",
                                DutyRefusal.UNKNOWN_HOUSEHOLD,
                                "households.1",
                                "@?H"),
                        assign("person: \"@GONE\", households: [\"@H1\"]", DutyRefusal.PERSON_GONE, "person", "@GONE"),
                        assign(
                                "person: \"@CLOSED\", households: [\"@H1\"]",
                                DutyRefusal.MEMBERSHIP_CLOSED,
                                "person",
                                "@CLOSED"),
                        assign(
                                "person: \"@P\", households: [\"@ENDED\"]",
                                DutyRefusal.HOUSEHOLD_CLOSED,
                                "households.0",
                                "@ENDED"),
                        assign(
                                "person: \"@P\", households: [\"@NOWHERE\"]",
                                DutyRefusal.HOUSEHOLD_NOWHERE,
                                "households.0",
                                "@NOWHERE"),
                        assign(
                                "person: \"@P\", households: [\"@H1\", \"@OUT\"]",
                                DutyRefusal.OUTSIDE_AREA,
                                "households.1",
                                "@OUT"),
                        assign(
                                "person: \"@P\", households: [\"@H3\"]",
                                DutyRefusal.ALREADY_COVERED,
                                "households.0",
                                "@H3"),
                        assign("person: \"@P\", households: []", DutyRefusal.NOTHING_NAMED, "households", null),
                        assign("person: \"@P\", households: [" + many + "]", DutyRefusal.TOO_MANY, "households", null),
                        assign(
                                "person: \"@P2\", households: [\"@H2\"], idempotencyKey: \"used\"",
                                DutyRefusal.IDEMPOTENCY_KEY_REUSED,
                                "idempotencyKey",
                                null),
                        end("person: \"@P\", households: [\"@H1\"]", DutyRefusal.NOT_COVERED, "households.0", "@H1"),
                        end(
                                "person: \"@P\", households: [\"@H3\"], until: \"2021-09-09\"",
                                DutyRefusal.ENDS_BEFORE_START,
                                "households.0",
                                "@H3"),
                        end("person: \"@?P\"", DutyRefusal.UNKNOWN_PERSON, "person", "@?P"),
                        absence(
                                "availability: SICK, since: \"2021-09-15\", until: \"2021-09-15\"",
                                DutyRefusal.ENDS_BEFORE_START,
                                "until",
                                null),
                        absence(
                                "availability: SICK, since: \"2021-09-20\"",
                                DutyRefusal.ABSENCE_OVERLAPS,
                                "since",
                                "@P"),
                        contact("households: [\"@H3\"], on: \"2021-09-16\"", DutyRefusal.IN_FUTURE, "on", null),
                        contact("households: [\"@H2\"]", DutyRefusal.NOT_COVERED, "households.0", "@H2"))
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

    private static Refused assign(String input, DutyRefusal code, String argument, @Nullable String subject) {
        return new Refused("assignHouseholds", input, code, argument, subject);
    }

    private static Refused end(String input, DutyRefusal code, String argument, @Nullable String subject) {
        return new Refused("endAssignments", input, code, argument, subject);
    }

    private static Refused absence(String input, DutyRefusal code, String argument, @Nullable String subject) {
        return new Refused("setAvailability", "person: \"@P\", " + input, code, argument, subject);
    }

    private static Refused contact(String input, DutyRefusal code, String argument, @Nullable String subject) {
        return new Refused("recordContact", "person: \"@P\", " + input, code, argument, subject);
    }

    private record Refused(
            String mutation,
            String input,
            DutyRefusal code,
            String argument,
            @Nullable String subject) {}
}
