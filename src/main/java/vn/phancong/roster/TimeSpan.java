package vn.phancong.roster;

import java.time.Duration;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.List;
import vn.phancong.graph.Period;

/**
 * A stretch of time, in the time of the country.
 *
 * @param from its first instant
 * @param to the instant at which it is over
 */
public record TimeSpan(OffsetDateTime from, OffsetDateTime to) {

    private static final double MILLIS_OF_AN_HOUR = 3_600_000;

    public TimeSpan {
        from = RosterTime.of(from);
        to = RosterTime.of(to);
    }

    /** From the beginning of a day to the beginning of a later one. */
    public static TimeSpan ofDays(LocalDate first, LocalDate until) {
        return new TimeSpan(RosterTime.startOf(first), RosterTime.startOf(until));
    }

    /** Whether nothing is in it. */
    public boolean isEmpty() {
        return !from.isBefore(to);
    }

    /** How many hours it has. */
    public double hours() {
        return hours(List.of(this));
    }

    /** How many hours some stretches have together; added up before they are divided, so that nothing is lost. */
    static double hours(Collection<TimeSpan> spans) {
        return spans.stream().mapToLong(TimeSpan::millis).sum() / MILLIS_OF_AN_HOUR;
    }

    private long millis() {
        return isEmpty() ? 0 : Duration.between(from, to).toMillis();
    }

    /** Whether there is a moment in both. */
    public boolean overlaps(TimeSpan other) {
        return from.isBefore(other.to) && other.from.isBefore(to);
    }

    /** What is in both; empty where nothing is. */
    public TimeSpan within(TimeSpan other) {
        OffsetDateTime later = from.isBefore(other.from) ? other.from : from;
        OffsetDateTime earlier = to.isBefore(other.to) ? to : other.to;
        return new TimeSpan(later, earlier);
    }

    /** The days that it touches. */
    public Period days() {
        return new Period(from.toLocalDate(), to.minusNanos(1).toLocalDate().plusDays(1));
    }
}
