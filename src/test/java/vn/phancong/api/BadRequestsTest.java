package vn.phancong.api;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.springframework.beans.factory.annotation.Autowired;
import vn.phancong.support.RawDoor;
import vn.phancong.support.ServiceTest;

/** Bodies that are no request and documents that cannot be answered get a coded error in plain words. */
@ServiceTest
class BadRequestsTest {

    private final RawDoor door;
    private final ErrorCheck check;

    @Autowired
    BadRequestsTest(RawDoor door) {
        this.door = door;
        this.check = new ErrorCheck(door);
    }

    @TestFactory
    Stream<DynamicTest> bodiesThatAreNoRequest() {
        return check.tests(Stream.of(
                new ErrorCheck.Case("malformed JSON", "{\"query\": ".getBytes(UTF_8), "MALFORMED_REQUEST", null),
                new ErrorCheck.Case("an empty body", new byte[0], "MALFORMED_REQUEST", null),
                new ErrorCheck.Case(
                        "a batch", "[{\"query\": \"{ __typename }\"}]".getBytes(UTF_8), "MALFORMED_REQUEST", null),
                new ErrorCheck.Case("a text", "\"{ __typename }\"".getBytes(UTF_8), "MALFORMED_REQUEST", null),
                new ErrorCheck.Case("no query", "{}".getBytes(UTF_8), "MALFORMED_REQUEST", null),
                new ErrorCheck.Case("a query of null", "{\"query\": null}".getBytes(UTF_8), "MALFORMED_REQUEST", null),
                new ErrorCheck.Case("a number as query", "{\"query\": 5}".getBytes(UTF_8), "MALFORMED_REQUEST", null),
                new ErrorCheck.Case(
                        "two requests", "{\"query\": \"{a}\"} {}".getBytes(UTF_8), "MALFORMED_REQUEST", null),
                new ErrorCheck.Case("variables in a list", check.body("{a}", List.of(1)), "MALFORMED_REQUEST", null),
                new ErrorCheck.Case("variables as text", check.body("{a}", "x"), "MALFORMED_REQUEST", null),
                new ErrorCheck.Case(
                        "bytes that are no text",
                        "{\"query\": \"\u00ff\u00fe\"}".getBytes(ISO_8859_1),
                        "MALFORMED_REQUEST",
                        null),
                new ErrorCheck.Case("JSON 5,000 deep", deepJson(), "MALFORMED_REQUEST", null),
                new ErrorCheck.Case(
                        "a query of 4 MB",
                        check.body("{ __typename } #" + "x".repeat(4 << 20), Map.of()),
                        "REQUEST_TOO_LARGE",
                        null),
                new ErrorCheck.Case(
                        "a literal of 4 MB",
                        check.area("by: {code: \"" + "x".repeat(4 << 20) + "\"}"),
                        "REQUEST_TOO_LARGE",
                        null),
                new ErrorCheck.Case(
                        "huge variables",
                        check.body("{ __typename }", Map.of("a", Arrays.asList(new String[1_000_000]))),
                        "REQUEST_TOO_LARGE",
                        null)));
    }

    @TestFactory
    Stream<DynamicTest> documentsThatCannotBeAnswered() {
        return check.tests(Stream.of(
                check.query("no document", "   ", "SYNTAX_ERROR", null),
                check.query("half a document", "{ area(by: {", "SYNTAX_ERROR", null),
                check.query("an unknown field", "{ foo }", "INVALID_QUERY", null),
                check.query(
                        "an unknown argument", "{ area(by: {code: \"x\"}, foo: 1) { id } }", "INVALID_QUERY", "foo"),
                check.query("a missing argument", "{ area { id } }", "INVALID_QUERY", "by"),
                check.query("no fields", "{ rootOrganizations }", "INVALID_QUERY", null),
                check.query("an unknown type", "query ($a: Foo) { __typename }", "INVALID_QUERY", null),
                check.query("fragments in a circle", "{ ...a } fragment a on Query { ...a }", "INVALID_QUERY", null),
                check.query(
                        "a subscription over a plain exchange",
                        "subscription { coverageChanged(organization: \"x\") { at } }",
                        "INVALID_QUERY",
                        null),
                new ErrorCheck.Case(
                        "an unknown operation",
                        "{\"query\": \"query A { __typename }\", \"operationName\": \"B\"}".getBytes(UTF_8),
                        "INVALID_QUERY",
                        null),
                check.query(
                        "a depth of 100",
                        "{ rootOrganizations " + "{ parent ".repeat(100) + "{ id }" + " }".repeat(101),
                        "QUERY_TOO_COMPLEX",
                        null),
                check.query(
                        "pages of 200, three deep",
                        "{ rootOrganizations { children(first: 200) { nodes { children(first: 200) { nodes "
                                + "{ children(first: 200) { nodes { id } } } } } } } }",
                        "QUERY_TOO_COMPLEX",
                        null),
                check.query(
                        "lists without pages, in a circle",
                        "{ rootOrganizations " + "{ officers { holder { offices { organization ".repeat(5) + "{ id }"
                                + " } } } }".repeat(5) + " }",
                        "QUERY_TOO_COMPLEX",
                        null),
                check.query("10,000 aliases", aliases(10_000, "__typename"), "QUERY_TOO_COMPLEX", null),
                check.query(
                        "600 aliases of lists", aliases(600, "rootOrganizations { id }"), "QUERY_TOO_COMPLEX", null)));
    }

    @Test
    void onlyPostedJsonIsTaken() {
        byte[] body = check.body("{ __typename }", Map.of());

        check.expect(door.send("GET", new byte[0], "application/json", "en"), "MALFORMED_REQUEST", null, false);
        check.expect(door.send("PUT", body, "application/json", "vi"), "MALFORMED_REQUEST", null, true);
        check.expect(door.send("POST", body, "text/plain", "en"), "MALFORMED_REQUEST", null, false);
        check.expect(door.send("POST", body, "nonsense", "vi"), "MALFORMED_REQUEST", null, true);
    }

    private static byte[] deepJson() {
        String nested = "[".repeat(5_000) + "]".repeat(5_000);
        return ("{\"query\": \"{ __typename }\", \"variables\": {\"a\": " + nested + "}}").getBytes(UTF_8);
    }

    private static String aliases(int count, String field) {
        StringBuilder document = new StringBuilder("{");
        for (int i = 0; i < count; i++) {
            document.append(" a").append(i).append(": ").append(field);
        }
        return document.append(" }").toString();
    }
}
