package vn.phancong.endurance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.neo4j.driver.AuthTokens;
import org.neo4j.driver.Driver;
import org.neo4j.driver.GraphDatabase;
import vn.phancong.api.GlobalId;
import vn.phancong.support.StartedClasses;

/** The program in a process of its own, with a door to it for clients and another one to its graph for those who count. */
final class Service implements AutoCloseable {

    /** Spends nothing on making code fast that does not run for long. */
    static final List<String> QUICK =
            List.of("-XX:TieredStopAtLevel=1", "-XX:ReservedCodeCacheSize=240m", "-XX:+UseSerialGC");

    private static final Duration START = Duration.ofMinutes(10);

    private final HttpClient http =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private final Process process;
    private final Path log;
    private final int port;
    private final Driver graph;
    private final String aHousehold;

    private Service(Process process, Path log, Path told) {
        this.process = process;
        this.log = log;
        await().atMost(START).pollInterval(Duration.ofMillis(50)).until(() -> Files.exists(told) || !process.isAlive());
        assertThat(process.isAlive()).as("it runs; it said:\n%s", said()).isTrue();
        List<String> lines = lines(told);
        this.port = Integer.parseInt(lines.get(0));
        this.graph = GraphDatabase.driver(lines.get(1), AuthTokens.basic(lines.get(2), lines.get(3)));
        this.aHousehold = GlobalId.of(
                "Household",
                graph.executableQuery("MATCH (h:Household) RETURN h.id AS id ORDER BY h.code DESC LIMIT 1")
                        .execute()
                        .records()
                        .get(0)
                        .get("id")
                        .asString());
    }

    /**
     * Starts it and waits until it answers.
     *
     * @param place a folder of its own, with its store, its keys and its log; what is there already is used again
     * @param jvm {@link #QUICK} where it is started often, otherwise nothing
     */
    static Service start(Path place, List<String> jvm, String heap, String... settings) {
        try {
            Files.createDirectories(place);
            Path told = place.resolve("told");
            Files.deleteIfExists(told);
            Path log = place.resolve("log");
            List<String> command = new ArrayList<>();
            command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
            command.addAll(jvm);
            command.addAll(StartedClasses.arguments());
            command.addAll(List.of(
                    "-Xmx" + heap,
                    "-Dstdout.encoding=UTF-8",
                    "-D" + Endured.TOLD + "=" + told,
                    Endured.class.getName(),
                    "--server.port=0",
                    "--phancong.graph.store=" + place.resolve("store"),
                    "--phancong.graph.page-cache=256MB",
                    "--phancong.demo=false",
                    "--phancong.access.keys=" + place.resolve("keys"),
                    "--phancong.access.bcrypt-strength=4",
                    "--phancong.access.token-age=12h",
                    "--phancong.intake.dead-after=2s",
                    "--phancong.intake.pause=100ms",
                    "--phancong.api.requests-per-minute=0",
                    "--phancong.api.requests-per-address=0"));
            command.addAll(List.of(settings));
            Process process = new ProcessBuilder(command)
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile()))
                    .start();
            return new Service(process, log, told);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Service start(Path place, String... settings) {
        return start(place, QUICK, "768m", settings);
    }

    Driver graph() {
        return graph;
    }

    long pid() {
        return process.pid();
    }

    /** The door of a client that has signed in just now. */
    Door door(String account) {
        return Door.signedIn(http, port, account);
    }

    /** Whether it says of itself that it can answer. */
    boolean ready() {
        URI readiness = URI.create("http://localhost:" + port + "/actuator/health/readiness");
        try {
            return http.send(HttpRequest.newBuilder(readiness).build(), BodyHandlers.discarding())
                            .statusCode()
                    == 200;
        } catch (IOException e) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    /** The id of a household, whichever. */
    String household() {
        return aHousehold;
    }

    /** SIGKILL; returns when the process is gone. */
    void kill() {
        process.destroyForcibly();
        awaitEnd();
    }

    /** SIGTERM; returns when the process is gone. */
    void stop() {
        process.destroy();
        awaitEnd();
    }

    /** All that it has written to its log so far, of earlier runs in the same place as well. */
    String said() {
        return String.join("\n", lines(log));
    }

    @Override
    public void close() {
        process.destroyForcibly();
        graph.close();
    }

    private void awaitEnd() {
        try {
            assertThat(process.waitFor(2, TimeUnit.MINUTES)).as("it ends").isTrue();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
        graph.close();
    }

    private static List<String> lines(Path file) {
        try {
            return Files.readAllLines(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
