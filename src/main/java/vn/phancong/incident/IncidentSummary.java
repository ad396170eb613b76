package vn.phancong.incident;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How incidents stand, summed up.
 *
 * @param incidents how many there are
 * @param kinds kind by kind; those with none too
 * @param statuses status by status; those with none too
 * @param answered how many have been answered at least once
 * @param medianDays from the day on which one was raised to its first answer; null = none has been answered
 * @param longestDays null = none has been answered
 * @param stillOpen how many wait for an answer
 */
public record IncidentSummary(
        int incidents,
        List<OfKind> kinds,
        List<OfStatus> statuses,
        int answered,
        @Nullable Double medianDays,
        @Nullable Integer longestDays,
        int stillOpen) {

    /** How those of one kind stand. */
    public record OfKind(IncidentKind kind, int count, List<OfStatus> statuses) {}

    /** How many stand so. */
    public record OfStatus(IncidentStatus status, int count) {}
}
