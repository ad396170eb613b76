package vn.phancong.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.phancong.support.Program;

/** The real program at its first start, and where it must not start. */
class FirstStartTest {

    @TempDir
    private Path store;

    @Test
    void theFirstAdministratorsPasswordIsToldOnceAndNotInTheLog() throws InterruptedException {
        Path log = store.resolve("phan-cong.log");
        String first = started("--logging.file.name=" + log);
        String second = started();

        assertThat(first).containsPattern("First start: sign in as \"admin\" with the one-time password [\\w-]{20} ");
        assertThat(log).content().isNotBlank().doesNotContain("one-time");
        assertThat(second).doesNotContain("one-time");
    }

    @Test
    void withoutSigningInItOnlyListensOnThisMachine() throws InterruptedException {
        try (Program program = Program.start(
                "--phancong.graph.store=" + store, "--phancong.access.sign-in=off", "--server.address=0.0.0.0")) {
            assertThat(program.awaitExit()).isEqualTo(1);

            assertThat(program.output())
                    .contains(
                            "Nobody has to sign in (phancong.access.sign-in=off)",
                            "Action:",
                            "server.address=127.0.0.1")
                    .doesNotContain("\tat ");
        }
    }

    private String started(String... settings) throws InterruptedException {
        String[] all = new String[settings.length + 1];
        System.arraycopy(settings, 0, all, 1, settings.length);
        all[0] = "--phancong.graph.store=" + store.resolve("graph");
        try (Program program = Program.start(all)) {
            program.awaitLine("GraphiQL: ");
            program.terminate();
            program.awaitExit();
            return program.output();
        }
    }
}
