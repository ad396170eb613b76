package vn.phancong.intake;

import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.function.ToLongFunction;
import org.jspecify.annotations.Nullable;

/**
 * One load of some files.
 *
 * @param number in which order loads were asked for
 * @param createdAt when it was asked for
 * @param startedAt when it began; null = it waits
 * @param endedAt when it ended; null = it has not
 * @param run how it stood when it was last taken up; null = it waits
 * @param cancelAsked whether somebody wants it to stop
 * @param agreed whether the closings go ahead
 * @param failure why it failed; null = it has not
 */
public record IntakeJob(
        IntakeJobId id,
        long number,
        IntakeOrder order,
        IntakeState state,
        OffsetDateTime createdAt,
        @Nullable OffsetDateTime startedAt,
        @Nullable OffsetDateTime endedAt,
        @Nullable Run run,
        boolean cancelAsked,
        boolean agreed,
        @Nullable IntakeFailure failure,
        List<IntakeFile> files) {

    /**
     * How a load stood when it was last taken up, from which its pace is reckoned.
     *
     * @param rows how many rows were read by then
     * @param share how much of the files, from 0 to 1
     */
    public record Run(Instant since, long rows, double share) {}

    /** How many rows were read. */
    public long rows() {
        return sum(Standing::rows);
    }

    /** How many rows brought something new or changed what was there. */
    public long effective() {
        return sum(file -> file.added() + file.changed());
    }

    /** How many rows of a table brought something new or changed what was there. */
    long effective(DataFile table) {
        return sum(file -> file.table().equals(table.table()) ? file.added() + file.changed() : 0);
    }

    /** How much of the files has been read, by their sizes, from 0 to 1. */
    public double share() {
        double all = files.stream().mapToDouble(file -> file.size() + 1.0).sum();
        return files.stream()
                        .mapToDouble(file -> file.standing().share() * (file.size() + 1.0))
                        .sum()
                / Math.max(1, all);
    }

    /** How many rows a second were read since it was last taken up; null = it waits. */
    public @Nullable Long rowsPerSecond(Instant now) {
        Run last = run;
        return last == null ? null : Math.round((rows() - last.rows()) * 1000.0 / elapsed(last, now));
    }

    /** How long the rest takes at the pace so far; null = it is not under way, or that cannot be told. */
    public @Nullable Duration left(Instant now) {
        Run last = run;
        double done = last == null ? 0 : share() - last.share();
        return last == null || state != IntakeState.RUNNING || done <= 0
                ? null
                : Duration.ofMillis(Math.round(elapsed(last, now) * (1 - share()) / done));
    }

    /** How many things its whole lists leave out; null = that is not known, or the lists need not be whole. */
    public @Nullable Long missing() {
        return files.stream().allMatch(file -> file.standing().closing() == null)
                ? null
                : sum(file -> file.closing() == null ? 0 : file.closing().missing());
    }

    private long elapsed(Run last, Instant now) {
        Instant end = endedAt == null ? now : endedAt.toInstant();
        return Math.max(1, Duration.between(last.since(), end).toMillis());
    }

    private long sum(ToLongFunction<Standing> count) {
        return files.stream().map(IntakeFile::standing).mapToLong(count).sum();
    }
}
