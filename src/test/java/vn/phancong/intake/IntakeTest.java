package vn.phancong.intake;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import org.neo4j.driver.Driver;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import vn.phancong.PhanCong;

/** A test against the real graph, started once for all of them and emptied before each, and a data folder of its own. */
@SpringBootTest(
        classes = PhanCong.class,
        webEnvironment = WebEnvironment.NONE,
        properties = {
            "phancong.demo=false",
            "phancong.access.keys=${tests.scratch:target/fork-1}/access-keys",
            "phancong.audit.folder=${tests.scratch:target/fork-1}/intake-audit"
        })
abstract class IntakeTest {

    private static final Path STORE = temporaryStore();

    @TempDir
    Path folder;

    @Autowired
    Driver driver;

    @Autowired
    LoadFolder loadFolder;

    @DynamicPropertySource
    static void store(DynamicPropertyRegistry properties) {
        properties.add("phancong.graph.store", () -> STORE);
    }

    @BeforeEach
    void empty() {
        driver.executableQuery("""
                        MATCH (n) WHERE n:Organization OR n:Area OR n:Person OR n:Household OR n:Absence OR n:Picture OR n:IntakeJob
                          OR n:IntakeFile OR n:IntakeLock
                        CALL (n) { DETACH DELETE n } FINISH
                        """).execute();
    }

    void file(String name, String... lines) {
        try {
            Files.writeString(folder.resolve(name), String.join("\n", lines) + "\n", UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    LoadReport load() {
        return loadFolder.load(folder, progress -> {});
    }

    /** Loads and expects that nothing was refused. */
    LoadReport loadAll() {
        LoadReport report = load();
        assertThat(report.refusals()).isEmpty();
        return report;
    }

    /** Loads and expects exactly one refusal. */
    Refusal refused() {
        LoadReport report = load();
        assertThat(report.refusals()).hasSize(1);
        assertThat(report.refused()).isEqualTo(1);
        return report.refusals().get(0);
    }

    /** The first column of what a query finds, as text. */
    List<String> ask(String query) {
        return driver.executableQuery(query).execute().records().stream()
                .map(row -> row.get(0).isNull() ? "null" : row.get(0).asObject().toString())
                .toList();
    }

    /** Everything that the graph holds, identities included, as text. */
    List<String> dump() {
        awaitTheTrail();
        var nodes = driver.executableQuery("MATCH (n) WHERE NOT n:__Neo4jMigration RETURN labels(n) AS labels, n")
                .execute();
        var edges = driver.executableQuery(
                        "MATCH (a)-[r]->(b) WHERE NOT a:__Neo4jMigration RETURN r, a.id AS from, b.id AS to")
                .execute();
        return Stream.concat(
                        nodes.records().stream()
                                .map(row -> row.get("labels")
                                        + sorted(row.get("n").asNode().asMap())),
                        edges.records().stream()
                                .map(row -> row.get("from")
                                        + row.get("r").asRelationship().type()
                                        + sorted(row.get("r").asRelationship().asMap())
                                        + row.get("to")))
                .sorted()
                .toList();
    }

    /** That the start has made the first administrator is written behind the start. */
    private void awaitTheTrail() {
        await().until(() ->
                !ask("MATCH (e:AuditEntry {number: 1}) RETURN e.number").isEmpty());
    }

    private static String sorted(Map<String, Object> properties) {
        return new TreeMap<>(properties).toString();
    }

    private static Path temporaryStore() {
        try {
            return Files.createTempDirectory(Files.createDirectories(Path.of("target")), "intake-store");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
