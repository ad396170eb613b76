package vn.phancong.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.phancong.support.Program;

/** The real program leaves entries, and the command tells by its exit code whether they are whole. */
class VerifyAuditCommandTest {

    private static final Pattern ADDRESS = Pattern.compile("http://localhost:\\d+");

    @TempDir
    private Path store;

    @Test
    void theCommandTellsWhetherTheTrailIsWhole() throws Exception {
        try (Program program = Program.start(settings())) {
            Matcher address = ADDRESS.matcher(program.awaitLine("GraphiQL: "));
            assertThat(address.find()).isTrue();
            guess(address.group());
            program.terminate();
            program.awaitExit();
            assertThat(program.output()).doesNotContain(" WARN ", " ERROR ", "\tat ");
        }
        assertThat(store.resolve("audit")).as("nothing waits").isDirectoryContaining("glob:**/end");

        // The first administrator, and who has guessed.
        verify(0, "The audit trail is whole: entries 1 to 2");

        Path end = store.resolve("audit").resolve("end");
        Files.writeString(end, "3 0000\n");
        verify(1, "The audit trail is broken at entry 3: the trail was further already");
    }

    private void verify(int code, String told) throws InterruptedException {
        try (Program command = Program.start("verify-audit", settings()[0], settings()[1])) {
            assertThat(command.awaitExit()).as(command.output()).isEqualTo(code);
            assertThat(command.output()).contains(told).doesNotContain("GraphiQL", "one-time", "\tat ");
        }
    }

    private String[] settings() {
        return new String[] {"--phancong.graph.store=" + store, "--phancong.audit.folder=" + store.resolve("audit")};
    }

    private static void guess(String address) throws Exception {
        HttpRequest request = HttpRequest.newBuilder(URI.create(address + "/oauth2/token"))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString("grant_type=client_credentials&client_id=nobody&client_secret=guessed"))
                .build();
        assertThat(HttpClient.newHttpClient()
                        .send(request, BodyHandlers.ofString())
                        .statusCode())
                .isEqualTo(401);
    }
}
