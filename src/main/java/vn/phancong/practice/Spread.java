package vn.phancong.practice;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;

/**
 * How a practice spread in one week or month.
 *
 * @param since the first day of the week or month
 * @param takenUp how many took it up
 * @param givenUp how many gave it up
 * @param inUse how many practised it at the end, without the body that described it
 */
public record Spread(LocalDate since, int takenUp, int givenUp, int inUse) {

    /** The stretches of time that are counted. */
    public enum Step {
        /** From Monday to Sunday. */
        WEEK,
        /** A month of the calendar. */
        MONTH;

        LocalDate begin(LocalDate day) {
            return this == WEEK
                    ? day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY))
                    : day.with(TemporalAdjusters.firstDayOfMonth());
        }

        LocalDate next(LocalDate begin) {
            return this == WEEK ? begin.plusWeeks(1) : begin.plusMonths(1);
        }
    }
}
