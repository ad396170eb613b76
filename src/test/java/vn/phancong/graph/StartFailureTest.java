package vn.phancong.graph;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.phancong.support.Neo4jServer;
import vn.phancong.support.Program;

/** What a user reads when the program cannot start: the real program, seen from outside. */
class StartFailureTest {

    @TempDir
    private static Path folder;

    private static Neo4jServer server;

    @BeforeAll
    static void startAServer() {
        server = Neo4jServer.start(folder.resolve("server"));
    }

    @AfterAll
    static void stopTheServer() {
        server.close();
    }

    @Test
    void theStoreIsInUse() throws InterruptedException {
        String output = failedStart("--phancong.graph.store=" + server.store());

        assertThat(output).contains("is in use by another process", "Stop the other instance");
    }

    @Test
    void theStoreFolderCannotBeWritten() throws IOException, InterruptedException {
        Path file = Files.createFile(folder.resolve("a-file"));

        String output = failedStart("--phancong.graph.store=" + file.resolve("data"));

        assertThat(output).contains("cannot be written", "choose another folder");
    }

    @Test
    void theStoreWasWrittenByANewerNeo4j() throws IOException, InterruptedException {
        Path store = folder.resolve("newer");
        Neo4jServer.start(store).close();
        raiseFormat(store.resolve("data/databases/neo4j/neostore"));

        String output = failedStart("--phancong.graph.store=" + store);

        assertThat(output).contains("aligned-1.99", "use the version of Phân công that wrote it");
    }

    @Test
    void theGraphWasWrittenByANewerPhanCong() throws InterruptedException {
        try (Program program = Program.start(server.settings())) {
            program.awaitLine("schema is at version");
        }
        server.run("""
                MATCH (last:__Neo4jMigration) WHERE NOT (last)-[:MIGRATED_TO]->()
                CREATE (last)-[:MIGRATED_TO {at: datetime(), in: duration('PT1S'), by: 'a', connectedAs: 'neo4j'}]->
                  (:__Neo4jMigration {version: '9999', description: 'of the future', type: 'CYPHER',
                    source: 'V9999__of_the_future.cypher', checksum: '1'})
                """);

        String output = failedStart(server.settings());

        assertThat(output).contains("was written by another version of Phân công", "Start the newer version");
    }

    @Test
    void whoWasKilledWhileMigratingKeepsNobodyFromStarting() {
        Path store = folder.resolve("killed");
        try (Neo4jServer one = Neo4jServer.start(store)) {
            one.run("CREATE (:__Neo4jMigrationsLock {id: 'the-killed', name: 'John Doe'})");
        }

        try (Program program = Program.start("--phancong.graph.store=" + store)) {
            assertThat(program.awaitLine("was killed; going on without it")).isNotEmpty();
            assertThat(program.awaitLine("schema is at version")).isNotEmpty();
        }
    }

    @Test
    void whoMigratesAtTheSameTimeIsWaitedFor() {
        server.run("CREATE (:__Neo4jMigrationsLock {id: 'another', name: 'John Doe'})");
        try (Program program = Program.start(server.settings())) {
            assertThat(program.awaitLine("Somebody else brings the graph's schema up to date"))
                    .isNotEmpty();

            server.run("MATCH (lock:__Neo4jMigrationsLock) DELETE lock");

            assertThat(program.awaitLine("schema is at version")).isNotEmpty();
        }
    }

    @Test
    void thePasswordIsWrong() throws InterruptedException {
        String output = failedStart(server.settings("wrong-password"));

        assertThat(output)
                .contains("The user name or the password is refused", "spring.neo4j.authentication.password")
                .doesNotContain("wrong-password");
    }

    @Test
    void theServerIsNotReachableInTime() throws IOException, InterruptedException {
        String output =
                failedStart("--spring.neo4j.uri=bolt://localhost:" + freePort(), "--phancong.graph.connection-wait=2s");

        assertThat(output)
                .contains("Waiting up to 2 s for the Neo4j server at bolt://", "There is no connection", "Start it");
    }

    @Test
    void aServerThatComesUpLaterIsWaitedFor() throws IOException {
        Path store = folder.resolve("late");
        Neo4jServer.start(store).close();
        int port = freePort();
        try (Program program = Program.start(Neo4jServer.settings(port))) {
            program.awaitLine("Waiting up to 60 s for the Neo4j server");

            Neo4jServer late = Neo4jServer.start(store, port);
            try {
                assertThat(program.awaitLine("schema is at version")).isNotEmpty();
            } finally {
                late.close();
            }
        }
    }

    @Test
    void theServersAddressIsOfNoKnownKind() throws InterruptedException {
        String output = failedStart("--spring.neo4j.uri=http://localhost:7474");

        assertThat(output).contains("Unsupported scheme: http", "Correct spring.neo4j.uri");
    }

    @Test
    void theHttpPortIsTaken() throws IOException, InterruptedException {
        try (var taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            String output = failedStart(
                    "--phancong.graph.store=" + folder.resolve("port"), "--server.port=" + taken.getLocalPort());

            assertThat(output)
                    .contains("Port " + taken.getLocalPort() + " was already in use", "listen on another port");
        }
    }

    private static String failedStart(String... settings) throws InterruptedException {
        try (Program program = Program.start(settings)) {
            assertThat(program.awaitExit()).isEqualTo(1);
            assertThat(program.output()).contains("Description:", "Action:").doesNotContain("\tat ");
            return program.output();
        }
    }

    /** Neo4j keeps its store's format by name and number, such as aligned 1.1, in this file. */
    private static void raiseFormat(Path file) throws IOException {
        byte[] content = Files.readAllBytes(file);
        int minor = new String(content, ISO_8859_1).indexOf("aligned") + "aligned".length() + 2;
        content[minor] = 99;
        Files.write(file, content);
    }

    private static int freePort() throws IOException {
        try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }
}
