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

    /** A place to which a tally can be taken back. */
    record Mark(Map<Outcome, Long> taken, long refused, int refusals, long refusedBytes) {}

    private final Source source;
    private final String file;
    private final RefusedRows refusedRows;
    private final Clock clock;
    private final Instant opened;
    private final Map<Outcome, Long> taken = new EnumMap<>(Outcome.class);
    private final List<Refusal> refusals = new ArrayList<>();
    private final List<String> warnings = new ArrayList<>();
    private @Nullable RawRows reading;
    private long rows;
    private long refused;

    /** Goes on from where the file stands; its rows are read, and so counted, from the first again. */
    Tally(Source source, RefusedRows refusedRows, Standing from, Clock clock) {
        this.source = source;
        this.file = source.name();
        this.refusedRows = refusedRows;
        this.clock = clock;
        this.opened = clock.instant();
        taken.put(Outcome.NEW, from.added());
        taken.put(Outcome.CHANGED, from.changed());
        taken.put(Outcome.UNCHANGED, from.unchanged());
        refused = from.refused();
    }

    String file() {
        return file;
    }

    /** Notes whom to ask how far the file has been read. */
    void reading(RawRows from) {
        reading = from;
    }

    void header(RawRow names) {
        refusedRows.header(names);
    }

    void read() {
        rows++;
    }

    /** Counts rows that were read before. */
    void pass(long more) {
        rows += more;
    }

    long rows() {
        return rows;
    }

    Mark mark() {
        return new Mark(new EnumMap<>(taken), refused, refusals.size(), refusedRows.length());
    }

    /** Forgets what became of rows since then, because it is found out once more. */
    void back(Mark mark) {
        taken.putAll(mark.taken);
        refused = mark.refused;
        refusals.subList(mark.refusals, refusals.size()).clear();
        refusedRows.back(mark.refusedBytes);
    }

    /** How far the load has come with the file. */
    Standing standing(boolean done) {
        return new Standing(
                source.table().table(),
                rows,
                count(Outcome.NEW),
                count(Outcome.CHANGED),
                count(Outcome.UNCHANGED),
                refused,
                refusedRows.length(),
                done ? 1 : share(),
                done,
                null,
                0);
    }

    void take(Outcome outcome) {
        taken.merge(outcome, 1L, Long::sum);
    }

    /** Refuses what is not a row, or no row that could be given back. */
    void refuse(long line, @Nullable String column, Reason reason) {
        keep(reason.at(file, line, column));
    }

    /** Refuses that row, which goes back to the clerk. */
    void refuse(Refusal refusal, RawRow row) {
        keep(refusal);
        refusedRows.add(row, refusal);
    }

    void warn(String warning) {
        warnings.add(file + ": " + warning);
    }

    LoadProgress progress() {
        return new LoadProgress(file, rows, refused, share(), Duration.between(opened, clock.instant()));
    }

    FileReport report() {
        refusedRows.close();
        return new FileReport(
                file,
                rows,
                count(Outcome.NEW),
                count(Outcome.CHANGED),
                count(Outcome.UNCHANGED),
                refused,
                List.copyOf(refusals),
                List.copyOf(warnings),
                null);
    }

    private double share() {
        return reading == null ? 0 : reading.share();
    }

    private void keep(Refusal refusal) {
        refused++;
        if (refusals.size() < KEPT) {
            refusals.add(refusal);
        }
    }

    private long count(Outcome outcome) {
        return taken.getOrDefault(outcome, 0L);
    }
}
