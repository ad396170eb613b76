package vn.phancong.graph;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import org.springframework.boot.neo4j.autoconfigure.Neo4jConnectionDetails;
import org.springframework.util.FileSystemUtils;
import org.springframework.util.unit.DataSize;

/** The one Neo4j of a test run, on a store that goes away with it; every application context connects to it. */
public final class SharedNeo4j {

    private SharedNeo4j() {}

    /** How to reach the server, which starts with the first call. */
    public static Neo4jConnectionDetails connection() {
        return Holder.SERVER;
    }

    private static final class Holder {

        static final EmbeddedNeo4j SERVER = start();

        private static EmbeddedNeo4j start() {
            try {
                Path store = Files.createTempDirectory("phan-cong-test");
                var server = new EmbeddedNeo4j(new GraphProperties(
                        store, DataSize.ofMegabytes(64), Duration.ofSeconds(60), Duration.ofSeconds(60), 12));
                Runtime.getRuntime().addShutdownHook(new Thread(() -> remove(server, store), "remove-test-store"));
                return server;
            } catch (IOException e) {
                throw new UncheckedIOException("No folder for the test store", e);
            }
        }

        private static void remove(EmbeddedNeo4j server, Path store) {
            server.close();
            FileSystemUtils.deleteRecursively(store.toFile());
        }
    }
}
