package vn.phancong.roster;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * The hours of each day at which a duty line must be held (giờ trực), seven days a week.
 *
 * @param from the hour at which it begins, 0 to 23
 * @param to the hour at which it ends, 1 to 24; one that is not after {@code from} is of the next day
 */
public record DutyHours(int from, int to) {

    private static final int HOURS_OF_A_DAY = 24;

    /** Day and night (24/24). */
    public static final DutyHours ALL_DAY = new DutyHours(0, HOURS_OF_A_DAY);

    /** Whether there are such hours. */
    public boolean makeSense() {
        return from >= 0 && from < HOURS_OF_A_DAY && to > 0 && to <= HOURS_OF_A_DAY && from != to;
    }

    /** Whether it is day and night. */
    public boolean allDay() {
        return to - from == HOURS_OF_A_DAY;
    }

    /** The stretches of a window at which the line must be held, in order. */
    List<TimeSpan> within(TimeSpan window) {
        if (window.isEmpty()) {
            return List.of();
        }
        if (allDay()) {
            return List.of(window);
        }
        List<TimeSpan> spans = new ArrayList<>();
        // Hours over midnight may have begun on the day before.
        LocalDate first = window.from().toLocalDate().minusDays(1);
        for (LocalDate day = first; !RosterTime.startOf(day).isAfter(window.to()); day = day.plusDays(1)) {
            TimeSpan span = on(day).within(window);
            if (!span.isEmpty()) {
                spans.add(span);
            }
        }
        return spans;
    }

    private TimeSpan on(LocalDate day) {
        LocalDate last = to > from ? day : day.plusDays(1);
        return new TimeSpan(
                RosterTime.startOf(day).plusHours(from),
                RosterTime.startOf(last).plusHours(to));
    }
}
