package vn.phancong.intake;

import java.time.Duration;
import java.util.Optional;

/**
 * How far a load has come.
 *
 * @param file the file that is being read
 * @param rows how many of its rows are done
 * @param refused how many of them were refused
 * @param share how much of the file has been read, from 0 to 1
 * @param elapsed since the file was opened
 */
public record LoadProgress(String file, long rows, long refused, double share, Duration elapsed) {

    /** How long the rest of the file takes at the pace so far; nothing where that cannot be told. */
    public Optional<Duration> left() {
        return share <= 0 || share > 1
                ? Optional.empty()
                : Optional.of(Duration.ofMillis(Math.round(elapsed.toMillis() * (1 - share) / share)));
    }

    /** The pace so far. */
    public long rowsPerSecond() {
        return Math.round(rows * 1000.0 / Math.max(1, elapsed.toMillis()));
    }
}
