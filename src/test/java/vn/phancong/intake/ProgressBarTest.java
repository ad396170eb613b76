package vn.phancong.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;

class ProgressBarTest {

    private final StringWriter terminal = new StringWriter();
    private final ProgressBar bar =
            new ProgressBar(new PrintWriter(terminal), Clock.fixed(Instant.EPOCH.plusSeconds(60), ZoneOffset.UTC));

    @Test
    void itShowsRowsRateAndTimeLeftInOneLineThatIsWrittenOver() {
        bar.accept(new LoadProgress("households.csv", 120_000, 0, 0.25, Duration.ofSeconds(30)));

        assertThat(terminal.toString())
                .isEqualTo("\r"
                        + "%-79s"
                                .formatted(
                                        "households.csv [#####---------------]  25% 120,000 rows, 4,000/s, 1:30 left"));
    }

    @Test
    void itWritesNoOftenerThanCanBeReadAndClearsTheLineAtTheEnd() {
        bar.accept(new LoadProgress("a.csv", 1, 0, 0, Duration.ofSeconds(1)));
        bar.accept(new LoadProgress("a.csv", 2, 0, 0, Duration.ofSeconds(1)));
        bar.accept(new LoadProgress("b.csv", 1, 0, 1, Duration.ofSeconds(1)));
        bar.finish();

        assertThat(terminal.toString())
                .contains("a.csv", "b.csv")
                .doesNotContain("2 rows")
                .endsWith(" \r");
    }
}
