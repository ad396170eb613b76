package vn.phancong.graph;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * The days on which an edge or a node of the graph holds.
 *
 * @param since the first day
 * @param until the first day no longer; null = open
 */
public record Period(LocalDate since, @Nullable LocalDate until) {

    /** Stands for "since before records began". */
    public static final LocalDate BEGINNING = LocalDate.of(1900, 1, 1);

    /** Whether it holds on that day. */
    public boolean contains(LocalDate day) {
        return !day.isBefore(since) && (until == null || day.isBefore(until));
    }

    /** Whether there is a day on which both hold. */
    public boolean overlaps(Period other) {
        return (other.until == null || since.isBefore(other.until)) && (until == null || other.since.isBefore(until));
    }

    /** The first day, or null where it is not known. */
    public @Nullable LocalDate knownSince() {
        return known(since);
    }

    /** The day, or null where it only stands for "since before records began". */
    public static @Nullable LocalDate known(@Nullable LocalDate day) {
        return BEGINNING.equals(day) ? null : day;
    }
}
