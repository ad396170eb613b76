package vn.phancong.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.env.Environment;
import vn.phancong.access.DoorCheck;
import vn.phancong.support.RawDoor;
import vn.phancong.support.ServiceTest;
import vn.phancong.support.TestAccount;

/** Short documents that would make much work are refused before any is done. */
@ServiceTest
class DocumentAttacksTest {

    private final RawDoor door;
    private final DoorCheck check;
    private final ErrorCheck errors;

    @Autowired
    DocumentAttacksTest(RawDoor door, Environment environment) {
        this.door = door;
        this.check = new DoorCheck(environment);
        this.errors = new ErrorCheck(door);
    }

    @TestFactory
    Stream<DynamicTest> documentsThatGrow() {
        return errors.tests(Stream.of(
                errors.query(
                        "fragments that use each other twice, 28 deep",
                        "{ rootOrganizations { ...f0 } } " + fragments(28, "a: parent { ...%s } b: parent { ...%s }"),
                        "QUERY_TOO_COMPLEX",
                        null),
                errors.query(
                        "fragments that use each other twice side by side, 40 deep",
                        "{ rootOrganizations { ...f0 } } " + fragments(40, "...%s ...%s"),
                        "QUERY_TOO_COMPLEX",
                        null),
                errors.query(
                        "fragments in a circle that doubles",
                        "{ rootOrganizations { ...a } } fragment a on Organization { ...b ...b } "
                                + "fragment b on Organization { ...a ...a }",
                        "INVALID_QUERY",
                        null),
                errors.query(
                        "101 fields at the top",
                        "{ " + numbered(101, "a%d: __typename") + " }",
                        "QUERY_TOO_COMPLEX",
                        null),
                errors.query(
                        "200 operations with ten fields each",
                        numbered(200, "query q%d { " + "rootOrganizations { id } ".repeat(5) + "}"),
                        "QUERY_TOO_COMPLEX",
                        null),
                errors.query(
                        "10,000 directives",
                        "{ __typename " + "@include(if: true) ".repeat(10_000) + "}",
                        "QUERY_TOO_COMPLEX",
                        null),
                errors.query(
                        "the schema asked for twice at once",
                        "{ a: __schema { types { name } } b: __schema { types { name } } }",
                        "QUERY_TOO_COMPLEX",
                        null),
                errors.query(
                        "the schema in circles",
                        "{ __schema { types { fields { type { fields { type { fields { type { fields { name } } } } } } } } } }",
                        "QUERY_TOO_COMPLEX",
                        null)));
    }

    @Test
    void oneOfManyOperationsIsNotAnsweredWithoutItsName() {
        var answer = door.post(errors.body("query a { __typename } query b { __typename }", Map.of()), "en");

        assertThat(answer.body()).contains("\"errors\"").doesNotContain("\"__typename\"");
    }

    @Test
    void nothingIsChangedOrAnsweredByAGet() {
        String change = DoorCheck.encoded("mutation { createClient(input: {name: \"bang-gia\"}) { secret } }");
        var answer = check.get("/graphql?query=" + change, "Authorization", TestAccount.bearer(check.port()));

        assertThat(answer.statusCode()).isEqualTo(405);
        assertThat(answer.headers().firstValue("Allow")).contains("POST");
        assertThat(answer.body()).contains("MALFORMED_REQUEST").doesNotContain("secret");
    }

    @Test
    void whatCannotBeFollowedIsToldOverEventsToo() {
        String answer = check.firstEvent(
                "{\"query\": \"subscription { nothing { at } }\"}",
                "Accept",
                "text/event-stream",
                "Authorization",
                TestAccount.bearer(check.port()));

        assertThat(answer).contains("INVALID_QUERY", "requestId");
    }

    private static String fragments(int depth, String use) {
        return IntStream.range(0, depth)
                        .mapToObj(
                                i -> "fragment f" + i + " on Organization { " + use.replace("%s", "f" + (i + 1)) + " }")
                        .collect(Collectors.joining(" "))
                + " fragment f" + depth + " on Organization { id }";
    }

    private static String numbered(int count, String text) {
        return IntStream.range(0, count)
                .mapToObj(i -> text.replace("%d", String.valueOf(i)))
                .collect(Collectors.joining(" "));
    }
}
