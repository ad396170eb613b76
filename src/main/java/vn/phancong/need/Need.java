package vn.phancong.need;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.phancong.cascade.BasisId;
import vn.phancong.territory.HouseholdId;
import vn.phancong.territory.OfHousehold;

/**
 * Something that a household needs (nhu cầu hỗ trợ), as it stood on the day that was asked for.
 *
 * @param since the day on which it was reported
 * @param until the day on which it was closed; null = it is open
 * @param outcome how it ended; null = it is open
 * @param basis the clause that it was looked for under; null = none is named
 * @param uncovered whether it is open and nobody who can be counted on is in charge of the household
 */
public record Need(
        NeedId id,
        HouseholdId household,
        NeedKind kind,
        String text,
        LocalDate since,
        @Nullable LocalDate until,
        @Nullable NeedOutcome outcome,
        @Nullable BasisId basis,
        boolean uncovered)
        implements OfHousehold {

    /** Open ones before closed ones; where nobody is in charge before others; then the longest open, or the last closed. */
    public static final Comparator<Need> MOST_PRESSING_FIRST = Comparator.comparing(Need::isOpen)
            .reversed()
            .thenComparing(need -> !need.uncovered())
            .thenComparing(need -> Objects.requireNonNullElse(need.until(), LocalDate.MAX), Comparator.reverseOrder())
            .thenComparing(Need::since)
            .thenComparing(need -> need.id().value());

    /** Whether it was open on that day. */
    public boolean isOpen() {
        return until == null;
    }

    /** How many days it had been open by that day, or until it was closed. */
    public int daysOpen(LocalDate day) {
        return (int) ChronoUnit.DAYS.between(since, Objects.requireNonNullElse(until, day));
    }
}
