package vn.phancong.endurance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import vn.phancong.support.Neo4jServer;
import vn.phancong.support.StartedClasses;

/** A Neo4j server in a process of its own, of the artefacts on the class path, which always comes back on the same port. */
public final class LoneServer implements AutoCloseable {

    private static final Duration START = Duration.ofMinutes(5);

    private final Path place;
    private final int port;
    private Process process;

    private LoneServer(Path place, int port) {
        this.place = place;
        this.port = port;
        this.process = begin();
    }

    /** What runs in the process of its own. */
    public static void main(String[] arguments) throws IOException {
        Path place = Path.of(arguments[0]);
        Neo4jServer server = Neo4jServer.start(place.resolve("neo4j"), Integer.parseInt(arguments[1]));
        Runtime.getRuntime().addShutdownHook(new Thread(server::close, "stop"));
        Files.createFile(place.resolve("up"));
    }

    /** Starts one on a free port, and waits until it takes connections. */
    static LoneServer start(Path place) {
        try (ServerSocket free = new ServerSocket(0)) {
            Files.createDirectories(place);
            int port = free.getLocalPort();
            free.close();
            return new LoneServer(place, port);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The program's settings that lead to it. */
    String[] settings() {
        return Neo4jServer.settings(port);
    }

    /** SIGTERM; returns when it is gone. */
    void stop() {
        process.destroy();
        awaitEnd();
    }

    /** SIGKILL; returns when it is gone. */
    void kill() {
        process.destroyForcibly();
        awaitEnd();
    }

    /** Starts it again on the same store and port, and waits until it takes connections. */
    void startAgain() {
        process = begin();
    }

    @Override
    public void close() {
        process.destroyForcibly();
    }

    private Process begin() {
        Path up = place.resolve("up");
        try {
            Files.deleteIfExists(up);
            List<String> command = new ArrayList<>(Service.QUICK);
            command.add(
                    0, Path.of(System.getProperty("java.home"), "bin", "java").toString());
            command.addAll(StartedClasses.arguments());
            command.addAll(List.of("-Xmx768m", LoneServer.class.getName(), place.toString(), Integer.toString(port)));
            Process started = new ProcessBuilder(command)
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.appendTo(
                            place.resolve("server-log").toFile()))
                    .start();
            await().atMost(START)
                    .pollInterval(Duration.ofMillis(20))
                    .until(() -> Files.exists(up) || !started.isAlive());
            assertThat(started.isAlive()).as("the server runs").isTrue();
            return started;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void awaitEnd() {
        try {
            assertThat(process.waitFor(2, TimeUnit.MINUTES)).as("it ends").isTrue();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
