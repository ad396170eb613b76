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
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.web.client.RestClient;
import tools.jackson.databind.JsonNode;
import vn.phancong.access.DemoAccount;
import vn.phancong.support.Program;
import vn.phancong.support.TestAccount;

/** The real program is started, asked over HTTP, stopped as a service manager stops it, and started again. */
class StartAndStopTest {

    private static final Pattern ADDRESS = Pattern.compile("http://localhost:(\\d+)");
    private static final String DEMO_LOADED = "are in the demo data";
    private static final int STOPPED_BY_SIGTERM = 143;

    @TempDir
    private Path store;

    @Test
    void stopsCleanlyWithinSecondsAndStartsAgainOnTheSameStore() throws Exception {
        assertThat(startAskAndStop()).contains(DEMO_LOADED);
        assertThat(startAskAndStop()).doesNotContain(DEMO_LOADED);

        assertThat(Files.readString(store.resolve("logs").resolve("debug.log"))).doesNotContain("Recovery required");
    }

    /** As the README's first command does, with the demo data; answers what the program said. */
    private String startAskAndStop() throws IOException, InterruptedException {
        try (Program program = Program.start("--phancong.graph.store=" + store, "--phancong.demo=true")) {
            String line = program.awaitLine("GraphiQL: ");
            assertThat(line).contains("the graph is in the store " + store);
            assertThat(health(line))
                    .contains("\"status\":\"UP\"")
                    .doesNotContain("localhost", "5.26", store.toString());

            assertThat(households(line)).isPositive();

            Instant asked = Instant.now();
            program.terminate();

            assertThat(program.awaitExit()).isEqualTo(STOPPED_BY_SIGTERM);
            assertThat(Duration.between(asked, Instant.now())).isLessThan(Duration.ofSeconds(20));
            assertThat(program.output()).doesNotContain(" WARN ", " ERROR ", "\tat ");
            return program.output();
        }
    }

    private static String health(String line) throws IOException, InterruptedException {
        URI health = URI.create("http://localhost:" + port(line) + "/actuator/health/readiness");
        return HttpClient.newHttpClient()
                .send(HttpRequest.newBuilder(health).build(), BodyHandlers.ofString())
                .body();
    }

    /** What a program with a demo account is told. */
    private static int households(String line) {
        String bearer = TestAccount.token(port(line), DemoAccount.BAN_TO_CHUC.accountName(), DemoAccount.PASSWORD);
        return RestClient.create()
                .post()
                .uri("http://localhost:" + port(line) + "/graphql")
                .header("Authorization", "Bearer " + bearer)
                .body(Map.of("query", "{ rootOrganizations { coverage { households } } }"))
                .retrieve()
                .requiredBody(JsonNode.class)
                .at("/data/rootOrganizations/0/coverage/households")
                .asInt();
    }

    private static int port(String line) {
        var address = ADDRESS.matcher(line);
        assertThat(address.find()).isTrue();
        return Integer.parseInt(address.group(1));
    }
}
