package vn.phancong.support;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.neo4j.driver.Driver;
import org.neo4j.driver.Record;
import org.springframework.util.FileSystemUtils;
import vn.phancong.intake.LoadFolder;
import vn.phancong.intake.LoadReport;

/** The graph as tests handle it: emptied, filled by rows, looked into. */
public final class TestGraph {

    private final Driver driver;
    private final LoadFolder loadFolder;
    private final Runnable reload;

    /**
     * The graph of this context.
     *
     * @param reload brings the pictures that the service keeps in memory up to what the graph holds
     */
    TestGraph(Driver driver, LoadFolder loadFolder, Runnable reload) {
        this.driver = driver;
        this.loadFolder = loadFolder;
        this.reload = reload;
    }

    /** Takes everything out but the record of the migrations and the account that tests ask with. */
    public void empty() {
        driver.executableQuery("MATCH (n) WHERE NOT n:__Neo4jMigration DETACH DELETE n")
                .execute();
        TestAccount.restore(driver);
        reload.run();
    }

    /** Loads the rows as users load theirs; a row that is not taken is a fault of the test. */
    public void load(DataFolder rows) {
        LoadReport report = loadUnseen(rows);
        assertThat(report.refusals()).as("refused rows").isEmpty();
        assertThat(report.warnings()).as("skipped files").isEmpty();
        assertThat(report.files())
                .as("skipped columns")
                .allMatch(file -> file.warnings().isEmpty());
        reload.run();
    }

    /** Loads the rows and lets the service find out by itself; rows may be refused. */
    public LoadReport loadUnseen(DataFolder rows) {
        return load(rows::write);
    }

    /** Brings the pictures up to what the graph holds. */
    void show() {
        reload.run();
    }

    /** Loads a folder that is written for it, and lets the service find out by itself. */
    LoadReport load(Consumer<Path> writer) {
        Path folder = temporary();
        try {
            writer.accept(folder);
            return loadFolder.load(folder, progress -> {});
        } finally {
            FileSystemUtils.deleteRecursively(folder.toFile());
        }
    }

    /** Rows of a statement that only a test has. */
    public List<Record> query(String cypher, Map<String, Object> parameters) {
        return driver.executableQuery(cypher)
                .withParameters(parameters)
                .execute()
                .records();
    }

    private static Path temporary() {
        try {
            return Files.createTempDirectory("phan-cong-rows");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
