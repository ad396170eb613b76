package vn.phancong.api;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import vn.phancong.support.Fixtures;
import vn.phancong.support.RawDoor;
import vn.phancong.support.ServiceTest;

/** Whatever is sent, the answer is a coded error in plain words of the caller's language, and nothing internal. */
@ServiceTest
class BadInputTest {

    private static final Pattern INTERNAL = Pattern.compile(
            "\\w+(Value|Field|Reference)\\{|vn\\.phancong|graphql\\.|java\\.|Exception|springframework|neo4j|\\bat \\w+\\.\\w|"
                    + "classification|Validation error|Publisher");
    private static final Pattern VIETNAMESE =
            Pattern.compile("[ăâđêôơưàáạảãèéẹẻẽìíịỉĩòóọỏõùúụủũỳýỵỷỹấầậẩẫắằặẳẵếềệểễốồộổỗớờợởỡứừựửữ]");
    private static final List<Integer> FINE = List.of(200, 400, 405, 415);

    private final JsonMapper json = new JsonMapper();
    private final RawDoor door;
    private final Fixtures fixtures;

    @Autowired
    BadInputTest(RawDoor door, Fixtures fixtures) {
        this.door = door;
        this.fixtures = fixtures;
    }

    @TestFactory
    Stream<DynamicTest> bodiesThatAreNoRequest() {
        return tests(Stream.of(
                new Case("malformed JSON", "{\"query\": ".getBytes(UTF_8), "MALFORMED_REQUEST", null),
                new Case("an empty body", new byte[0], "MALFORMED_REQUEST", null),
                new Case("a batch", "[{\"query\": \"{ __typename }\"}]".getBytes(UTF_8), "MALFORMED_REQUEST", null),
                new Case("a text", "\"{ __typename }\"".getBytes(UTF_8), "MALFORMED_REQUEST", null),
                new Case("no query", "{}".getBytes(UTF_8), "MALFORMED_REQUEST", null),
                new Case("a query of null", "{\"query\": null}".getBytes(UTF_8), "MALFORMED_REQUEST", null),
                new Case("a number as query", "{\"query\": 5}".getBytes(UTF_8), "MALFORMED_REQUEST", null),
                new Case("two requests", "{\"query\": \"{a}\"} {}".getBytes(UTF_8), "MALFORMED_REQUEST", null),
                new Case("variables in a list", body("{a}", List.of(1)), "MALFORMED_REQUEST", null),
                new Case("variables as text", body("{a}", "x"), "MALFORMED_REQUEST", null),
                new Case(
                        "bytes that are no text",
                        "{\"query\": \"\u00ff\u00fe\"}".getBytes(ISO_8859_1),
                        "MALFORMED_REQUEST",
                        null),
                new Case("JSON 5,000 deep", deepJson(), "MALFORMED_REQUEST", null),
                new Case(
                        "a query of 1 MB",
                        body("{ __typename } #" + "x".repeat(1 << 20), Map.of()),
                        "REQUEST_TOO_LARGE",
                        null),
                new Case(
                        "a literal of 1 MB",
                        area("by: {code: \"" + "x".repeat(1 << 20) + "\"}"),
                        "REQUEST_TOO_LARGE",
                        null),
                new Case(
                        "huge variables",
                        body("{ __typename }", Map.of("a", Arrays.asList(new String[300_000]))),
                        "REQUEST_TOO_LARGE",
                        null)));
    }

    @TestFactory
    Stream<DynamicTest> documentsThatCannotBeAnswered() {
        return tests(Stream.of(
                query("no document", "   ", "SYNTAX_ERROR", null),
                query("half a document", "{ area(by: {", "SYNTAX_ERROR", null),
                query("an unknown field", "{ foo }", "INVALID_QUERY", null),
                query("an unknown argument", "{ area(by: {code: \"x\"}, foo: 1) { id } }", "INVALID_QUERY", "foo"),
                query("a missing argument", "{ area { id } }", "INVALID_QUERY", "by"),
                query("no fields", "{ rootOrganizations }", "INVALID_QUERY", null),
                query("an unknown type", "query ($a: Foo) { __typename }", "INVALID_QUERY", null),
                query("fragments in a circle", "{ ...a } fragment a on Query { ...a }", "INVALID_QUERY", null),
                query(
                        "a subscription over a plain exchange",
                        "subscription { coverageChanged(organization: \"x\") { at } }",
                        "INVALID_QUERY",
                        null),
                new Case(
                        "an unknown operation",
                        json.writeValueAsBytes(Map.of("query", "query A { __typename }", "operationName", "B")),
                        "INVALID_QUERY",
                        null),
                query(
                        "a depth of 100",
                        "{ rootOrganizations " + "{ parent ".repeat(100) + "{ id }" + " }".repeat(101),
                        "QUERY_TOO_COMPLEX",
                        null),
                query("10,000 aliases", aliases(10_000, "__typename"), "QUERY_TOO_COMPLEX", null),
                query("600 aliases of lists", aliases(600, "rootOrganizations { id }"), "QUERY_TOO_COMPLEX", null)));
    }

    @TestFactory
    Stream<DynamicTest> literalsThatDoNotFit() {
        return tests(Stream.of(
                new Case(
                        "the 30th of February",
                        area("by: {code: \"x\"}, asOf: \"2021-02-30\""),
                        "INVALID_VALUE",
                        "asOf"),
                new Case(
                        "a day the other way round",
                        area("by: {code: \"x\"}, asOf: \"30/08/2021\""),
                        "INVALID_VALUE",
                        "asOf"),
                new Case(
                        "a day with a time",
                        area("by: {code: \"x\"}, asOf: \"2021-08-30T00:00:00Z\""),
                        "INVALID_VALUE",
                        "asOf"),
                new Case(
                        "a year of five digits",
                        area("by: {code: \"x\"}, asOf: \"+12021-08-30\""),
                        "INVALID_VALUE",
                        "asOf"),
                new Case("a number as day", area("by: {code: \"x\"}, asOf: 20210830"), "INVALID_VALUE", "asOf"),
                new Case("an empty day", area("by: {code: \"x\"}, asOf: \"\""), "INVALID_VALUE", "asOf"),
                new Case("null for what is required", area("by: null"), "INVALID_VALUE", "by"),
                new Case("both keys", area("by: {code: \"x\", id: \"y\"}"), "INVALID_VALUE", "by"),
                new Case("no key", area("by: {}"), "INVALID_VALUE", "by"),
                new Case("a key of null", area("by: {id: null}"), "INVALID_VALUE", "by"),
                members("first: null", "INVALID_VALUE", "first"),
                members("first: \"a\"", "INVALID_VALUE", "first"),
                members("first: 99999999999", "INVALID_VALUE", "first"),
                members("availability: [FOO]", "INVALID_VALUE", "availability[0]"),
                assigning("person: \"a\", households: [], foo: 1", "INVALID_VALUE", "input"),
                assigning("households: []", "INVALID_VALUE", "input"),
                assigning("person: \"a\", households: [null]", "INVALID_VALUE", "input.households[0]")));
    }

    @TestFactory
    Stream<DynamicTest> variablesThatDoNotFit() {
        String day = "query ($d: Date) { area(by: {code: \"x\"}, asOf: $d) { id } }";
        String key = "query ($k: AreaKey!) { area(by: $k) { id } }";
        String input = "mutation ($i: AssignHouseholdsInput!) { assignHouseholds(input: $i) { refusals { code } } }";
        String reasons = "query ($r: [GapReason!]) { rootOrganizations { gaps(reasons: $r) { totalCount } } }";
        return tests(Stream.of(
                new Case("the 30th of February", body(day, Map.of("d", "2021-02-30")), "INVALID_VALUE", "variables.d"),
                new Case("a number as day", body(day, Map.of("d", 5)), "INVALID_VALUE", "variables.d"),
                new Case(
                        "a map as day",
                        body(day, Map.of("d", Map.of("a", List.of(1)))),
                        "INVALID_VALUE",
                        "variables.d"),
                new Case("an empty day", body(day, Map.of("d", "")), "INVALID_VALUE", "variables.d"),
                new Case("nothing", body(key, Map.of()), "INVALID_VALUE", "variables.k"),
                new Case("both keys", body(key, Map.of("k", Map.of("id", "a", "code", "b"))), "INVALID_VALUE", "by"),
                new Case("no key", body(key, Map.of("k", Map.of())), "INVALID_VALUE", "by"),
                new Case(
                        "an unknown reason",
                        body(reasons, Map.of("r", List.of("FOO"))),
                        "INVALID_VALUE",
                        "variables.r"),
                new Case(
                        "a missing part",
                        body(input, Map.of("i", Map.of("households", List.of()))),
                        "INVALID_VALUE",
                        "variables.i"),
                new Case(
                        "an unknown part",
                        body(input, Map.of("i", Map.of("person", "a", "households", List.of(), "foo", 1))),
                        "INVALID_VALUE",
                        null)));
    }

    @TestFactory
    Stream<DynamicTest> idsPagesAndCursorsThatWereNeverGiven() {
        fixtures.cellWith(3).members().and(3).households();
        String other = new Paging("members", 1, null).cursor("a", "b");
        String outside = new Paging("gaps", 1, null).cursor("elsewhere", "a", "b");
        return tests(Stream.of(
                query("no id", "{ node(id: \"abc\") { id } }", "INVALID_ID", "id"),
                query("a number as id", "{ node(id: 5) { id } }", "INVALID_ID", "id"),
                query(
                        "one bad id of two",
                        "{ nodes(ids: [\"" + GlobalId.of("Person", "a") + "\", \"%\"]) { id } }",
                        "INVALID_ID",
                        "ids.1"),
                query(
                        "an id of another type",
                        "{ person(by: {id: \"" + GlobalId.of("Area", "a") + "\"}) { id } }",
                        "WRONG_TYPE_OF_ID",
                        "by.id"),
                new Case(
                        "half a character as id",
                        body("query ($c: ID!) { node(id: $c) { id } }", Map.of("c", "\ud800")),
                        "INVALID_ID",
                        "id"),
                assigning(
                        "person: \"" + GlobalId.of("Area", "a") + "\", households: []",
                        "WRONG_TYPE_OF_ID",
                        "input.person"),
                assigning(
                        "person: \"" + GlobalId.of("Person", "a") + "\", households: [\""
                                + GlobalId.of("Household", "a") + "\", \"x\"]",
                        "INVALID_ID",
                        "input.households.1"),
                assigning(
                        "person: \"" + GlobalId.of("Person", "a") + "\", households: [\""
                                + GlobalId.of("Household", "a") + "\"], idempotencyKey: \"" + "x".repeat(101) + "\"",
                        "INVALID_VALUE",
                        "input.idempotencyKey"),
                query(
                        "a long text",
                        "{ search(text: \"" + "x ".repeat(2_000) + "\") { totalCount } }",
                        "INVALID_VALUE",
                        "text"),
                query(
                        "a place to search in",
                        "{ search(text: \"x\", within: \"x\") { totalCount } }",
                        "INVALID_ID",
                        "within"),
                members("first: -1", "PAGE_SIZE", "first"),
                members("first: 5000", "PAGE_SIZE", "first"),
                members("after: \"abcd\"", "INVALID_CURSOR", "after"),
                members("after: \"%%%\"", "INVALID_CURSOR", "after"),
                query(
                        "a cursor of another list",
                        "{ rootOrganizations { gaps(after: \"" + other + "\") { totalCount } } }",
                        "INVALID_CURSOR",
                        "after"),
                query(
                        "a cursor of an area outside",
                        "{ rootOrganizations { gaps(after: \"" + outside + "\") { totalCount } } }",
                        "INVALID_CURSOR",
                        "after"),
                query(
                        "a cursor of children",
                        "{ rootOrganizations { children(after: \"" + other + "\") { totalCount } } }",
                        "INVALID_CURSOR",
                        "after")));
    }

    @Test
    void onlyPostedJsonIsTaken() {
        byte[] body = body("{ __typename }", Map.of());

        expect(door.send("GET", new byte[0], "application/json", "en"), "MALFORMED_REQUEST", null, false);
        expect(door.send("PUT", body, "application/json", "vi"), "MALFORMED_REQUEST", null, true);
        expect(door.send("POST", body, "text/plain", "en"), "MALFORMED_REQUEST", null, false);
        expect(door.send("POST", body, "nonsense", "vi"), "MALFORMED_REQUEST", null, true);
    }

    @Test
    void oddTextsAreSearchedForAndNotFound() {
        String person = "query ($c: String!) { person(by: {code: $c}) { id } }";
        for (String code : List.of("a\u0000b", "\ud800", "😀", "' OR 1=1 //", "x".repeat(500_000))) {
            var answer = door.post(body(person, Map.of("c", code)), "en");

            assertThat(answer.body()).isEqualTo("{\"data\":{\"person\":null}}");
        }
        String search = "query ($t: String!) { search(text: $t) { totalCount } }";
        for (String text : List.of("\u0000", "\ud800 a", "😀", "a AND", "(\"a", "a* OR *", "~2^", "[a TO", "+-!/\\")) {
            var answer = door.post(body(search, Map.of("t", text)), "en");

            assertThat(answer.body()).isEqualTo("{\"data\":{\"search\":{\"totalCount\":0}}}");
        }
    }

    @Test
    void aMessageSaysWhatIsWrongInPlainWords() {
        var answer = door.post(area("by: {code: \"x\"}, asOf: \"2021-13-45\""), "en");

        assertThat(json.readTree(answer.body()).at("/errors/0/message").asString())
                .isEqualTo("A value does not fit its type: argument asOf: \"2021-13-45\" is not a valid Date");
    }

    private Stream<DynamicTest> tests(Stream<Case> cases) {
        return cases.map(each -> DynamicTest.dynamicTest(each.name(), () -> {
            expect(door.post(each.body(), "en"), each.code(), each.argument(), false);
            expect(door.post(each.body(), "vi-VN,vi;q=0.9"), each.code(), each.argument(), true);
        }));
    }

    private void expect(HttpResponse<String> answer, String code, @Nullable String argument, boolean vietnamese) {
        assertThat(answer.statusCode()).as(answer.body()).isIn(FINE);
        JsonNode errors = json.readTree(answer.body()).path("errors");
        assertThat(errors.size()).as(answer.body()).isPositive();
        for (JsonNode error : errors) {
            String message = error.path("message").asString();
            assertThat(error.toString()).doesNotContainPattern(INTERNAL);
            assertThat(VIETNAMESE.matcher(message).find()).as(message).isEqualTo(vietnamese);
            assertThat(error.at("/extensions/requestId").asString("")).isNotBlank();
            assertThat(ErrorCode.valueOf(error.at("/extensions/code").asString()))
                    .isNotNull();
        }
        JsonNode first = errors.get(0).path("extensions");
        assertThat(first.path("code").asString()).as(answer.body()).isEqualTo(code);
        assertThat(first.path("argument").asString(null)).as(answer.body()).isEqualTo(argument);
    }

    private Case query(String name, String document, String code, @Nullable String argument) {
        return new Case(name, body(document, Map.of()), code, argument);
    }

    private Case members(String arguments, String code, String argument) {
        return query(
                "members(" + arguments + ")",
                "{ rootOrganizations { members(" + arguments + ") { totalCount } } }",
                code,
                argument);
    }

    private Case assigning(String input, String code, String argument) {
        String name = "assignHouseholds: " + (input.length() > 80 ? input.substring(0, 80) : input);
        return query(
                name, "mutation { assignHouseholds(input: {" + input + "}) { refusals { code } } }", code, argument);
    }

    private byte[] area(String arguments) {
        return body("{ area(" + arguments + ") { id } }", Map.of());
    }

    private byte[] body(String query, Object variables) {
        return json.writeValueAsBytes(Map.of("query", query, "variables", variables));
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

    private record Case(
            String name, byte[] body, String code, @Nullable String argument) {}
}
