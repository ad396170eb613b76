package vn.phancong.intake;

import java.time.Duration;

/**
 * How far a load has come.
 *
 * @param file the file that is being read
 * @param rows how many of its rows are done
 * @param refused how many of them were refused
 * @param elapsed since the file was opened
 */
public record LoadProgress(String file, long rows, long refused, Duration elapsed) {

    /** The pace so far. */
    public long rowsPerSecond() {
        return Math.round(rows * 1000.0 / Math.max(1, elapsed.toMillis()));
    }
}
