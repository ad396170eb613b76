package vn.phancong.roster;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;
import vn.phancong.api.InvalidArgument;

/** The stretch of time for which a roster is asked. */
public final class RosterWindow {

    private static final int USUAL_DAYS = 7;
    private static final int MOST_DAYS = 62;

    private RosterWindow() {}

    /**
     * The window that the arguments {@code from} and {@code to} ask for: without them, the seven days from a day on.
     *
     * @throws InvalidArgument where it ends before it begins, or is longer than 62 days
     */
    public static TimeSpan of(@Nullable OffsetDateTime from, @Nullable OffsetDateTime to, LocalDate day) {
        OffsetDateTime start = from;
        if (start == null) {
            start = to == null ? RosterTime.startOf(day) : to.minusDays(USUAL_DAYS);
        }
        TimeSpan window = new TimeSpan(start, to == null ? start.plusDays(USUAL_DAYS) : to);
        OffsetDateTime latest = window.from().plusDays(MOST_DAYS);
        if (window.to().isBefore(window.from()) || window.to().isAfter(latest)) {
            throw InvalidArgument.ofParameter("to", window.to().toString(), window.from() + " … " + latest);
        }
        return window;
    }
}
