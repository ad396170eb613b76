package vn.phancong.graph;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNoException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.context.support.GenericApplicationContext;
import vn.phancong.graph.Statement.Column;
import vn.phancong.graph.Statement.Mode;

/** A file of {@code cypher/queries} that is broken, missing or idle stops the application by name. */
class StatementFileTest {

    @TempDir
    @SuppressWarnings("NullAway.Init")
    Path classPath;

    @Test
    void aHeaderSaysWhatAStatementIs() {
        Statement statement = StatementFile.parse("coverage/sample", """
                // Open gaps of some neighbourhoods,
                // in list order.
                // @mode read
                // @param areaIds list<string>
                // @param asOf date
                // @returns householdId string, counts map<string, integer>
                // @personal NAME, PHONE
                // @allow AllNodesScan: only once a year
                // @plan NodeUniqueIndexSeek Area(id)

                MATCH (a:Area)
                // within the statement this is a remark
                RETURN a.id
                """);

        assertThat(statement.description()).isEqualTo("Open gaps of some neighbourhoods, in list order.");
        assertThat(statement.mode()).isEqualTo(Mode.READ);
        assertThat(statement.parameters())
                .containsExactly(new Column("areaIds", "list<string>"), new Column("asOf", "date"));
        assertThat(statement.returns())
                .containsExactly(new Column("householdId", "string"), new Column("counts", "map<string, integer>"));
        assertThat(statement.personal()).containsExactly("NAME", "PHONE");
        assertThat(statement.plan()).containsExactly("NodeUniqueIndexSeek Area(id)");
        assertThat(statement.text()).startsWith("MATCH (a:Area)").endsWith("RETURN a.id");
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            no header                | RETURN 1 AS one                                                  | it has no header
            no @mode                 | // Returns one.\\nRETURN 1 AS one                                | it has no header
            no description           | // @mode read\\nRETURN 1 AS one                                  | it has no header
            another mode             | // Returns one.\\n// @mode both\\nRETURN 1 AS one                | @mode is read or write
            a semicolon              | // Returns one.\\n// @mode read\\nRETURN 1 AS one;               | without a semicolon
            no statement             | // Returns one.\\n// @mode read                                  | exactly one statement
            an unknown tag           | // Returns one.\\n// @mode read\\n// @return one\\nRETURN 1 AS one | unknown tag in "@return one"
            a column without a type  | // Returns one.\\n// @mode read\\n// @returns one\\nRETURN 1 AS one | is not a name and a type
            an allowance unexplained | // Returns one.\\n// @mode read\\n// @allow AllNodesScan\\nRETURN 1 AS one | a colon and a reason
            """)
    void aBrokenFileStopsTheApplicationByName(String what, String content, String complaint) throws IOException {
        plant("coverage/broken", content.replace("\\n", "\n"));

        assertThatThrownBy(this::start)
                .as(what)
                .rootCause()
                .hasMessageContaining("cypher/queries/coverage/broken.cypher")
                .hasMessageContaining(complaint);
    }

    @Test
    void aFileThatNothingUsesStopsTheApplicationByName() throws IOException {
        plant("coverage/idle", "// Returns one.\n// @mode read\nRETURN 1 AS one\n");

        assertThatThrownBy(this::start).hasMessageContaining("Nothing uses").hasMessageContaining("coverage/idle");
    }

    @Test
    void aFileThatIsMissingStopsTheApplicationByName() throws IOException {
        plant("coverage/there", "// Returns one.\n// @mode read\nRETURN 1 AS one\n");

        assertThatThrownBy(() -> start("coverage/there", "coverage/absent"))
                .rootCause()
                .hasMessageContaining("cypher/queries/coverage/absent.cypher");
    }

    @Test
    void aSoundFileInUseLetsTheApplicationStart() throws IOException {
        plant("coverage/there", "// Returns one.\n// @mode read\nRETURN 1 AS one\n");

        assertThatNoException().isThrownBy(() -> start("coverage/there"));
    }

    private void plant(String name, String content) throws IOException {
        Path file = classPath.resolve("cypher/queries/" + name + ".cypher");
        Files.createDirectories(file.getParent());
        Files.writeString(file, content);
    }

    /** Starts an application whose library is the planted folder and that uses the named statements. */
    private void start(String... used) {
        try (var application = new GenericApplicationContext()) {
            application.registerBean(CypherLibrary.class, this::plantedLibrary);
            for (String name : used) {
                application.registerBean(
                        name,
                        Statement.class,
                        () -> application.getBean(CypherLibrary.class).statement(name));
            }
            application.refresh();
        }
    }

    private CypherLibrary plantedLibrary() {
        Thread thread = Thread.currentThread();
        ClassLoader own = thread.getContextClassLoader();
        try (var planted = new URLClassLoader(new URL[] {classPath.toUri().toURL()}, null)) {
            thread.setContextClassLoader(planted);
            return new CypherLibrary();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            thread.setContextClassLoader(own);
        }
    }
}
