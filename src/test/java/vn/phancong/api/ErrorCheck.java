package vn.phancong.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DynamicTest;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import vn.phancong.support.RawDoor;

/** Sends what cannot be answered, in both languages, and sees whether the error is one that a user can do something with. */
final class ErrorCheck {

    private static final Pattern INTERNAL = Pattern.compile(
            "\\w+(Value|Field|Reference)\\{|vn\\.phancong|graphql\\.|java\\.|Exception|springframework|neo4j|\\bat \\w+\\.\\w|"
                    + "classification|Validation error|Publisher");
    private static final Pattern VIETNAMESE =
            Pattern.compile("[ăâđêôơưàáạảãèéẹẻẽìíịỉĩòóọỏõùúụủũỳýỵỷỹấầậẩẫắằặẳẵếềệểễốồộổỗớờợởỡứừựửữ]");
    private static final List<Integer> FINE = List.of(200, 400, 405, 415);

    private final JsonMapper json = new JsonMapper();
    private final RawDoor door;

    ErrorCheck(RawDoor door) {
        this.door = door;
    }

    Stream<DynamicTest> tests(Stream<Case> cases) {
        return cases.map(each -> DynamicTest.dynamicTest(each.name(), () -> {
            expect(door.post(each.body(), "en"), each.code(), each.argument(), false);
            expect(door.post(each.body(), "vi-VN,vi;q=0.9"), each.code(), each.argument(), true);
        }));
    }

    void expect(HttpResponse<String> answer, String code, @Nullable String argument, boolean vietnamese) {
        assertThat(answer.statusCode()).as(answer.body()).isIn(FINE);
        JsonNode errors = json.readTree(answer.body()).path("errors");
        assertThat(errors.size()).as(answer.body()).isPositive();
        for (JsonNode error : errors) {
            String message = error.path("message").asString();
            assertThat(error.toString()).doesNotContainPattern(INTERNAL);
            assertThat(VIETNAMESE.matcher(message).find()).as(message).isEqualTo(vietnamese);
            assertThat(error.at("/extensions/requestId").asString("")).isNotBlank();
            assertThat(ErrorCode.values())
                    .extracting(ErrorCode::name)
                    .contains(error.at("/extensions/code").asString());
        }
        JsonNode first = errors.get(0).path("extensions");
        assertThat(first.path("code").asString()).as(answer.body()).isEqualTo(code);
        assertThat(first.path("argument").asString(null)).as(answer.body()).isEqualTo(argument);
    }

    Case query(String name, String document, String code, @Nullable String argument) {
        return new Case(name, body(document, Map.of()), code, argument);
    }

    Case members(String arguments, String code, String argument) {
        return query(
                "members(" + arguments + ")",
                "{ rootOrganizations { members(" + arguments + ") { totalCount } } }",
                code,
                argument);
    }

    Case assigning(String input, String code, String argument) {
        String name = "assignHouseholds: " + (input.length() > 80 ? input.substring(0, 80) : input);
        return query(
                name, "mutation { assignHouseholds(input: {" + input + "}) { refusals { code } } }", code, argument);
    }

    byte[] area(String arguments) {
        return body("{ area(" + arguments + ") { id } }", Map.of());
    }

    byte[] body(String query, Object variables) {
        return json.writeValueAsBytes(Map.of("query", query, "variables", variables));
    }

    record Case(
            String name, byte[] body, String code, @Nullable String argument) {}
}
