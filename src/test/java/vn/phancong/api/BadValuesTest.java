package vn.phancong.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.springframework.beans.factory.annotation.Autowired;
import vn.phancong.support.Fixtures;
import vn.phancong.support.RawDoor;
import vn.phancong.support.ServiceTest;

/** Values, ids, pages and cursors that do not fit get a coded error that names the argument. */
@ServiceTest
class BadValuesTest {

    private final RawDoor door;
    private final ErrorCheck check;
    private final Fixtures fixtures;

    @Autowired
    BadValuesTest(RawDoor door, Fixtures fixtures) {
        this.door = door;
        this.check = new ErrorCheck(door);
        this.fixtures = fixtures;
    }

    @TestFactory
    Stream<DynamicTest> literalsThatDoNotFit() {
        return check.tests(Stream.of(
                new ErrorCheck.Case(
                        "the 30th of February",
                        check.area("by: {code: \"x\"}, asOf: \"2021-02-30\""),
                        "INVALID_VALUE",
                        "asOf"),
                new ErrorCheck.Case(
                        "a day the other way round",
                        check.area("by: {code: \"x\"}, asOf: \"30/08/2021\""),
                        "INVALID_VALUE",
                        "asOf"),
                new ErrorCheck.Case(
                        "a day with a time",
                        check.area("by: {code: \"x\"}, asOf: \"2021-08-30T00:00:00Z\""),
                        "INVALID_VALUE",
                        "asOf"),
                new ErrorCheck.Case(
                        "a year of five digits",
                        check.area("by: {code: \"x\"}, asOf: \"+12021-08-30\""),
                        "INVALID_VALUE",
                        "asOf"),
                new ErrorCheck.Case(
                        "a number as day", check.area("by: {code: \"x\"}, asOf: 20210830"), "INVALID_VALUE", "asOf"),
                new ErrorCheck.Case(
                        "an empty day", check.area("by: {code: \"x\"}, asOf: \"\""), "INVALID_VALUE", "asOf"),
                new ErrorCheck.Case("null for what is required", check.area("by: null"), "INVALID_VALUE", "by"),
                new ErrorCheck.Case("both keys", check.area("by: {code: \"x\", id: \"y\"}"), "INVALID_VALUE", "by"),
                new ErrorCheck.Case("no key", check.area("by: {}"), "INVALID_VALUE", "by"),
                new ErrorCheck.Case("a key of null", check.area("by: {id: null}"), "INVALID_VALUE", "by"),
                check.members("first: null", "INVALID_VALUE", "first"),
                check.members("first: \"a\"", "INVALID_VALUE", "first"),
                check.members("first: 99999999999", "INVALID_VALUE", "first"),
                check.members("availability: [FOO]", "INVALID_VALUE", "availability[0]"),
                check.assigning("person: \"a\", households: [], foo: 1", "INVALID_VALUE", "input"),
                check.assigning("households: []", "INVALID_VALUE", "input"),
                check.assigning("person: \"a\", households: [null]", "INVALID_VALUE", "input.households[0]")));
    }

    @TestFactory
    Stream<DynamicTest> variablesThatDoNotFit() {
        String day = "query ($d: Date) { area(by: {code: \"x\"}, asOf: $d) { id } }";
        String key = "query ($k: AreaKey!) { area(by: $k) { id } }";
        String input = "mutation ($i: AssignHouseholdsInput!) { assignHouseholds(input: $i) { refusals { code } } }";
        String reasons = "query ($r: [GapReason!]) { rootOrganizations { gaps(reasons: $r) { totalCount } } }";
        return check.tests(Stream.of(
                new ErrorCheck.Case(
                        "the 30th of February",
                        check.body(day, Map.of("d", "2021-02-30")),
                        "INVALID_VALUE",
                        "variables.d"),
                new ErrorCheck.Case("a number as day", check.body(day, Map.of("d", 5)), "INVALID_VALUE", "variables.d"),
                new ErrorCheck.Case(
                        "a map as day",
                        check.body(day, Map.of("d", Map.of("a", List.of(1)))),
                        "INVALID_VALUE",
                        "variables.d"),
                new ErrorCheck.Case("an empty day", check.body(day, Map.of("d", "")), "INVALID_VALUE", "variables.d"),
                new ErrorCheck.Case("nothing", check.body(key, Map.of()), "INVALID_VALUE", "variables.k"),
                new ErrorCheck.Case(
                        "both keys",
                        check.body(key, Map.of("k", Map.of("id", "a", "code", "b"))),
                        "INVALID_VALUE",
                        "by"),
                new ErrorCheck.Case("no key", check.body(key, Map.of("k", Map.of())), "INVALID_VALUE", "by"),
                new ErrorCheck.Case(
                        "an unknown reason",
                        check.body(reasons, Map.of("r", List.of("FOO"))),
                        "INVALID_VALUE",
                        "variables.r"),
                new ErrorCheck.Case(
                        "a missing part",
                        check.body(input, Map.of("i", Map.of("households", List.of()))),
                        "INVALID_VALUE",
                        "variables.i"),
                new ErrorCheck.Case(
                        "an unknown part",
                        check.body(input, Map.of("i", Map.of("person", "a", "households", List.of(), "foo", 1))),
                        "INVALID_VALUE",
                        null)));
    }

    @TestFactory
    Stream<DynamicTest> idsPagesAndCursorsThatWereNeverGiven() {
        fixtures.cellWith(3).members().and(3).households();
        String other = new Paging("members", 1, null).cursor("a", "b");
        String outside = new Paging("gaps", 1, null).cursor("elsewhere", "a", "b");
        return check.tests(Stream.of(
                check.query("no id", "{ node(id: \"abc\") { id } }", "INVALID_ID", "id"),
                check.query("a number as id", "{ node(id: 5) { id } }", "INVALID_ID", "id"),
                check.query(
                        "one bad id of two",
                        "{ nodes(ids: [\"" + GlobalId.of("Person", "a") + "\", \"%\"]) { id } }",
                        "INVALID_ID",
                        "ids.1"),
                check.query(
                        "an id of another type",
                        "{ person(by: {id: \"" + GlobalId.of("Area", "a") + "\"}) { id } }",
                        "WRONG_TYPE_OF_ID",
                        "by.id"),
                new ErrorCheck.Case(
                        "half a character as id",
                        check.body("query ($c: ID!) { node(id: $c) { id } }", Map.of("c", "\ud800")),
                        "INVALID_ID",
                        "id"),
                check.assigning(
                        "person: \"" + GlobalId.of("Area", "a") + "\", households: []",
                        "WRONG_TYPE_OF_ID",
                        "input.person"),
                check.assigning(
                        "person: \"" + GlobalId.of("Person", "a") + "\", households: [\""
                                + GlobalId.of("Household", "a") + "\", \"x\"]",
                        "INVALID_ID",
                        "input.households.1"),
                check.assigning(
                        "person: \"" + GlobalId.of("Person", "a") + "\", households: [\""
                                + GlobalId.of("Household", "a") + "\"], idempotencyKey: \"" + "x".repeat(101) + "\"",
                        "INVALID_VALUE",
                        "input.idempotencyKey"),
                check.query(
                        "a long text",
                        "{ search(text: \"" + "x ".repeat(2_000) + "\") { totalCount } }",
                        "INVALID_VALUE",
                        "text"),
                check.query(
                        "a place to search in",
                        "{ search(text: \"x\", within: \"x\") { totalCount } }",
                        "INVALID_ID",
                        "within"),
                check.members("first: -1", "PAGE_SIZE", "first"),
                check.members("first: 5000", "PAGE_SIZE", "first"),
                check.members("after: \"abcd\"", "INVALID_CURSOR", "after"),
                check.members("after: \"%%%\"", "INVALID_CURSOR", "after"),
                check.query(
                        "a cursor of another list",
                        "{ rootOrganizations { gaps(after: \"" + other + "\") { totalCount } } }",
                        "INVALID_CURSOR",
                        "after"),
                check.query(
                        "a cursor of an area outside",
                        "{ rootOrganizations { gaps(after: \"" + outside + "\") { totalCount } } }",
                        "INVALID_CURSOR",
                        "after"),
                check.query(
                        "a cursor of children",
                        "{ rootOrganizations { children(after: \"" + other + "\") { totalCount } } }",
                        "INVALID_CURSOR",
                        "after")));
    }

    @Test
    void oddTextsAreSearchedForAndNotFound() {
        String person = "query ($c: String!) { person(by: {code: $c}) { id } }";
        for (String code : List.of("a\u0000b", "\ud800", "😀", "' OR 1=1 //", "x".repeat(500_000))) {
            var answer = door.post(check.body(person, Map.of("c", code)), "en");

            assertThat(answer.body()).isEqualTo("{\"data\":{\"person\":null}}");
        }
        String search = "query ($t: String!) { search(text: $t) { totalCount } }";
        for (String text : List.of("\u0000", "\ud800 a", "😀", "a AND", "(\"a", "a* OR *", "~2^", "[a TO", "+-!/\\")) {
            var answer = door.post(check.body(search, Map.of("t", text)), "en");

            assertThat(answer.body()).isEqualTo("{\"data\":{\"search\":{\"totalCount\":0}}}");
        }
    }

    @Test
    void aMessageSaysWhatIsWrongInPlainWords() {
        var answer = door.post(check.area("by: {code: \"x\"}, asOf: \"2021-13-45\""), "en");

        assertThat(answer.body())
                .contains("A value does not fit its type: argument asOf: \\\"2021-13-45\\\" is not a valid Date");
    }
}
