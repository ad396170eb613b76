package vn.phancong.graph;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.phancong.support.Program;

/** The real program is started, asked over HTTP, stopped as a service manager stops it, and started again. */
class StartAndStopTest {

    private static final Pattern ADDRESS = Pattern.compile("http://localhost:\\d+");
    private static final int STOPPED_BY_SIGTERM = 143;

    @TempDir
    private Path store;

    @Test
    void stopsCleanlyWithinSecondsAndStartsAgainOnTheSameStore() throws Exception {
        startAskAndStop();
        startAskAndStop();

        assertThat(Files.readString(store.resolve("logs").resolve("debug.log"))).doesNotContain("Recovery required");
    }

    private void startAskAndStop() throws IOException, InterruptedException {
        try (Program program = Program.start("--phancong.graph.store=" + store)) {
            String line = program.awaitLine("GraphiQL: ");
            assertThat(line).contains("the graph is in the store " + store);
            assertThat(health(line))
                    .contains("\"status\":\"UP\"")
                    .doesNotContain("localhost", "5.26", store.toString());

            Instant asked = Instant.now();
            program.terminate();

            assertThat(program.awaitExit()).isEqualTo(STOPPED_BY_SIGTERM);
            assertThat(Duration.between(asked, Instant.now())).isLessThan(Duration.ofSeconds(20));
            assertThat(program.output()).doesNotContain(" WARN ", " ERROR ", "\tat ");
        }
    }

    private static String health(String line) throws IOException, InterruptedException {
        var address = ADDRESS.matcher(line);
        assertThat(address.find()).isTrue();
        URI health = URI.create(address.group() + "/actuator/health/readiness");
        return HttpClient.newHttpClient()
                .send(HttpRequest.newBuilder(health).build(), BodyHandlers.ofString())
                .body();
    }
}
