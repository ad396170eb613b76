package vn.phancong.graph;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.neo4j.driver.Driver;
import org.springframework.beans.factory.annotation.Autowired;
import vn.phancong.support.ServiceTest;

/** Every file of {@code cypher/queries} keeps the word of its header; and each rule is seen to bite. */
@ServiceTest
class StatementsTest {

    private static final String SOUND = """
            // A planted statement.
            // @mode read
            // @param id string
            // @returns id string, name string
            // @plan NodeUniqueIndexSeek Area(id)
            MATCH (a:Area {id: $id}) RETURN a.id AS id, a.name AS name
            """;

    /** What is wrong, what of the sound statement is replaced by what, and what the check must say. */
    private static final String PLANTED = """
        an undeclared parameter    | @param id string        | @param code string        | it declares @param [code] but uses [id]
        a parameter too many       | @param id string        | @param id string\\n// @param day date | it declares @param [day, id] but uses [id]
        columns in another order   | id string, name string  | name string, id string    | it declares @returns [name, id] but returns [id, name]
        a column too few           | id string, name string  | id string                 | it declares @returns [id] but returns [id, name]
        a read that claims to write| @mode read              | @mode write               | its @mode is WRITE but it is READ_ONLY
        a write that claims to read| RETURN                  | SET a.name = 'x' RETURN   | its @mode is READ but it is READ_WRITE
        an unknown label           | a:Area                  | a:Arae                    | The label `Arae` does not exist
        an unknown type            | RETURN                  | MATCH (a)-[:WIHTIN]->() RETURN | The relationship type `WIHTIN` does not exist
        an unknown property        | a.name AS               | a.nmae AS                 | The property `nmae` does not exist
        an unknown property written| RETURN                  | SET a.adress = 'x' RETURN | unknown property adress
        an unknown label written   | RETURN                  | SET a:Aera RETURN         | unknown label or type Aera
        an unknown type written    | RETURN                  | CREATE (a)-[:WIHTIN {since: date()}]->(a) RETURN | unknown label or type WIHTIN
        an unknown property created| RETURN                  | CREATE (a)-[:WITHIN {snice: date()}]->(a) RETURN | unknown property snice
        a Cartesian product        | RETURN                  | MATCH (b:Household), (c:Person {id: $id}) RETURN | its plan has CartesianProduct
        a scan of all nodes        | (a:Area {id: $id})      | (a {id: $id})             | its plan has AllNodesScan
        a scan of a label          | (a:Area {id: $id})      | (a:Area {name: $id})      | its plan has NodeByLabelScan
        a scan of relationships    | RETURN                  | MATCH ()-[w:WITHIN]->() WITH a, w.since AS s RETURN | its plan has DirectedRelationshipTypeScan
        a stale allowance          | @plan                   | @allow AllNodesScan: old\\n// @plan | it allows AllNodesScan, which its plan does not have
        a plan it does not have    | Area(id)                | Area(code, since)         | its plan has no NodeUniqueIndexSeek Area(code, since)
        a deprecated function      | RETURN a.id AS id       | RETURN id(a) AS id        | deprecated
        no Cypher                  | RETURN                  | RETRUN                    | Neo4j refuses it
            """;

    private final CypherLibrary library;
    private final Driver driver;
    private final GraphModel model = GraphModel.read();
    private final StatementCheck check;

    StatementsTest(@Autowired CypherLibrary library, @Autowired Driver driver) {
        this.library = library;
        this.driver = driver;
        this.check = new StatementCheck(driver, model);
    }

    @BeforeEach
    void seed() {
        model.seed(driver);
    }

    @TestFactory
    Stream<DynamicTest> everyFileKeepsTheWordOfItsHeader() {
        return library.all().stream()
                .map(statement -> DynamicTest.dynamicTest(
                        statement.name(),
                        () -> assertThat(check.problems(statement)).isEmpty()));
    }

    @Test
    void aSoundStatementHasNoProblems() {
        assertThat(check.problems(StatementFile.parse("planted", SOUND))).isEmpty();
    }

    @TestFactory
    Stream<DynamicTest> everyBadStatementIsCaught() {
        return PLANTED.lines()
                .map(line -> line.split("\\s*\\|\\s*"))
                .map(plant -> DynamicTest.dynamicTest(plant[0], () -> {
                    String planted = SOUND.replace(plant[1], plant[2].replace("\\n", "\n"));

                    List<String> problems = check.problems(StatementFile.parse("planted", planted));

                    assertThat(problems).anyMatch(problem -> problem.contains(plant[3]));
                }));
    }

    @Test
    void anAllowedScanIsLetThrough() {
        String planted = SOUND.replace("{id: $id}", "{name: $id}").replace("@plan NodeUniqueIndexSeek Area(id)", """
                        @allow NodeByLabelScan: a test""");

        assertThat(check.problems(StatementFile.parse("planted", planted))).isEmpty();
    }

    @Test
    void twoNodesFoundByTheirKeysAreNoCartesianProduct() {
        String planted = SOUND.replace("RETURN", "MATCH (b:Area {id: $id}) RETURN");

        assertThat(check.problems(StatementFile.parse("planted", planted))).isEmpty();
    }
}
