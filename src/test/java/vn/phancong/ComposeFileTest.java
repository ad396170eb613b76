package vn.phancong;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What {@code docker compose} makes of docker-compose.yml; skipped where there is no such command. */
class ComposeFileTest {

    private record Answer(int exitCode, String output) {}

    @BeforeAll
    static void needsCompose() throws InterruptedException {
        try {
            assumeTrue(compose(null, "version").exitCode() == 0, "There is no docker compose here");
        } catch (IOException e) {
            assumeTrue(false, "There is no docker here");
        }
    }

    @Test
    void isValidWithAPassword() throws IOException, InterruptedException {
        Answer answer = compose("mat-khau-thu", "config");

        assertThat(answer.exitCode()).as(answer.output()).isZero();
        assertThat(answer.output()).contains("neo4j/mat-khau-thu", "127.0.0.1");
    }

    @Test
    void saysThatItNeedsAPassword() throws IOException, InterruptedException {
        Answer answer = compose(null, "config");

        assertThat(answer.exitCode()).isNotZero();
        assertThat(answer.output()).contains("Set NEO4J_PASSWORD");
    }

    private static Answer compose(@Nullable String password, String command) throws IOException, InterruptedException {
        var builder = new ProcessBuilder("docker", "compose", command).redirectErrorStream(true);
        builder.environment().remove("NEO4J_PASSWORD");
        if (password != null) {
            builder.environment().put("NEO4J_PASSWORD", password);
        }
        Process process = builder.start();
        String output = new String(process.getInputStream().readAllBytes(), UTF_8);
        return new Answer(process.waitFor(), output);
    }
}
