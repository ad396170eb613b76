package vn.phancong.graph;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import graphql.language.EnumTypeDefinition;
import graphql.language.EnumValueDefinition;
import graphql.schema.idl.SchemaParser;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.core.io.ClassPathResource;

/** Every statement whose rows hold personal data says so in its header, and no other does. */
class PersonalStatementsTest {

    /** Statements that follow personal data only to count it, each with why nobody can be told from its rows. */
    private static final Map<String, String> FIGURES =
            Map.of("coverage/tallies", "counts the households of a neighbourhood by kind, and names none");

    private final CypherLibrary library = new CypherLibrary();

    @TestFactory
    Stream<DynamicTest> everyHeaderDeclaresThePersonalDataThatIsReturned() {
        return library.all().stream()
                .filter(statement -> !FIGURES.containsKey(statement.name()))
                .map(statement -> DynamicTest.dynamicTest(
                        statement.name(),
                        () -> assertThat(statement.personal())
                                .as("@personal in the header of cypher/queries/%s.cypher", statement.name())
                                .containsExactlyInAnyOrderElementsOf(PersonalColumns.of(statement.text()))));
    }

    @Test
    void onlyStatementsThatWouldOtherwiseHaveToDeclareItAreExcepted() {
        for (String name : FIGURES.keySet()) {
            Statement statement = library.statement(name);
            assertThat(PersonalColumns.of(statement.text())).as(name).isNotEmpty();
            assertThat(statement.personal()).as(name).isEmpty();
        }
    }

    @Test
    void headersNameTheClassesOfTheSchema() throws IOException {
        String schema = new ClassPathResource("graphql/api.graphqls").getContentAsString(UTF_8);
        List<String> classes = new SchemaParser()
                        .parse(schema)
                        .getType("PersonalData", EnumTypeDefinition.class)
                        .orElseThrow()
                        .getEnumValueDefinitions()
                        .stream()
                        .map(EnumValueDefinition::getName)
                        .toList();

        assertThat(library.all().stream().flatMap(statement -> statement.personal().stream()))
                .isNotEmpty()
                .allMatch(classes::contains);
    }

    @ParameterizedTest(name = "{1} in {0}")
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
            MATCH (p:Person {id: $id}) RETURN p.id AS id                                                     | -
            MATCH (p:Person {id: $id}) RETURN p.fullName AS id                                               | NAME
            MATCH (p:Person {id: $id}) WHERE p.phone = $phone RETURN p.id AS id                              | -
            MATCH (p:Person {id: $id}) RETURN p.phone AS called                                              | PHONE
            MATCH (l:DutyLine {id: $id}) RETURN l.phone AS phone                                             | -
            MATCH (p:Person {id: $id}) WITH p.cardNumber AS a WITH a + 1 AS b RETURN b AS c                  | CARD_NUMBER
            MATCH (h:Household {id: $id}) WITH collect({where: h.address}) AS all RETURN all                 | ADDRESS
            MATCH (h:Household {id: $id}) RETURN h {.code, .headName} AS household                           | NAME
            MATCH (h:Household {id: $id}) RETURN size(h.vulnerability) > 0 AS poor                           | VULNERABILITY
            MATCH (h:Household {id: $id}) RETURN count(h.vulnerability) AS many                              | -
            MATCH (h:Household {id: $id}) RETURN h.code AS code ORDER BY h.sortKey                           | -
            MATCH (a:Area {id: $id}) CALL (a) { MATCH (h:Household)-->(a) RETURN h.sortKey AS k } RETURN k   | ADDRESS
            MATCH (p:Person {id: $id}) RETURN properties(p) AS all                                           | CARD_NUMBER NAME PHONE
            MATCH (p:Person {id: $id}) RETURN p                                                              | CARD_NUMBER NAME PHONE
            """)
    void personalDataIsFollowedToWhatIsReturned(String cypher, String classes) {
        assertThat(PersonalColumns.of(cypher)).isEqualTo(classes == null ? Set.of() : Set.of(classes.split(" ", -1)));
    }
}
