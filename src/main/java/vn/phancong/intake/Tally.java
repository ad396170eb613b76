package vn.phancong.intake;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Counts what becomes of the rows of one file; keeps the first refusals only, so that a file of bad rows costs no memory. */
final class Tally {

    private static final int KEPT = 1000;

    /** What a row that was taken did. */
    enum Outcome {
        NEW,
        CHANGED,
        UNCHANGED
    }

    private final DataFile file;
    private final Clock clock;
    private final Instant opened;
    private final Map<Outcome, Long> taken = new EnumMap<>(Outcome.class);
    private final List<Refusal> refusals = new ArrayList<>();
    private final List<String> warnings = new ArrayList<>();
    private long rows;
    private long refused;

    Tally(DataFile file, Clock clock) {
        this.file = file;
        this.clock = clock;
        this.opened = clock.instant();
    }

    void read() {
        rows++;
    }

    void take(Outcome outcome) {
        taken.merge(outcome, 1L, Long::sum);
    }

    void refuse(long line, @Nullable String column, RefusalCode code, String reason) {
        refuse(new Refusal(file.fileName(), line, column, code, reason));
    }

    void refuse(Refusal refusal) {
        refused++;
        if (refusals.size() < KEPT) {
            refusals.add(refusal);
        }
    }

    void warn(String warning) {
        warnings.add(file.fileName() + ": " + warning);
    }

    LoadProgress progress() {
        return new LoadProgress(file.fileName(), rows, refused, Duration.between(opened, clock.instant()));
    }

    FileReport report() {
        return new FileReport(
                file.fileName(),
                rows,
                count(Outcome.NEW),
                count(Outcome.CHANGED),
                count(Outcome.UNCHANGED),
                refused,
                List.copyOf(refusals),
                List.copyOf(warnings));
    }

    private long count(Outcome outcome) {
        return taken.getOrDefault(outcome, 0L);
    }
}
