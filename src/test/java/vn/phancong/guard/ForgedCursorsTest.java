package vn.phancong.guard;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;
import vn.phancong.support.GraphQlDoor;
import vn.phancong.support.ServiceTest;
import vn.phancong.support.TestGraph;
import vn.phancong.support.TestScopes;

/** A cursor only says where to go on in a list; whose list it is, it does not say. */
@ServiceTest
class ForgedCursorsTest {

    private final TwoWards city;
    private final TestScopes scopes;
    private final GraphQlDoor door;

    @Autowired
    ForgedCursorsTest(TestGraph graph, TestScopes scopes, GraphQlDoor door) {
        this.city = new TwoWards(graph, scopes, door);
        this.scopes = scopes;
        this.door = door;
    }

    @BeforeEach
    void build() {
        city.build();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            organization(by: {code: "%CB"}) { list: members(first: 1 %after) { %page } }     | code
            organization(by: {code: "%DU"}) { list: households(first: 1 %after) { %page } }  | code
            organization(by: {code: "%DU"}) { list: gaps(first: 1 %after) { %page } }        | household { code }
            organization(by: {code: "%DU"}) { list: children(first: 1 %after) { %page } }    | code
            area(by: {code: "%N"}) { list: households(first: 1 %after) { %page } }           | code
            search(text: "nguyen van", first: 1 %after) { %page }                            | ... on Person { code }
            """)
    void aCursorOfAnotherPartsListLeadsNowhereElse(String list, String fields) {
        scopes.becomeAccount();
        JsonNode theirs = ask(list, 2, "", fields);
        String cursor = found(theirs, "endCursor");
        assertThat(cursor).as("%s", theirs).isNotEmpty();

        city.become(Right.READ, "DU1");
        Set<String> own = new TreeSet<>(List.of("CB1", "DU1", "N1", "H1", "H2", "P1", "P2", "P3", "S1"));
        for (String forged : forged(cursor).toList()) {
            JsonNode answer = ask(list, 1, ", after: \"" + forged + "\"", fields);
            boolean refused =
                    answer.at("/errors/0/extensions/code").asString("").equals("INVALID_CURSOR");
            assertThat(refused || own.containsAll(answer.findValuesAsString("code")))
                    .as("%s after %s: %s", list, forged, answer)
                    .isTrue();
        }
    }

    private static Stream<String> forged(String cursor) {
        int half = cursor.length() / 2;
        return Stream.of(
                cursor, cursor.substring(0, half), cursor.substring(half), cursor + cursor, "A" + cursor.substring(1));
    }

    private JsonNode ask(String list, int ward, String after, String fields) {
        String query = list.replaceAll("%(CB|DU|N)", "$1" + ward)
                .replace("%after", after)
                .replace("%page", "nodes { " + fields + " } pageInfo { endCursor }");
        return door.ask("{ " + query + " }", Map.of());
    }

    private static String found(JsonNode answer, String field) {
        return answer.findValuesAsString(field).stream().findFirst().orElse("");
    }
}
