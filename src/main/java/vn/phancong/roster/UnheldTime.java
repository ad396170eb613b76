package vn.phancong.roster;

import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;

/**
 * The time of a window at which nobody holds a duty line that must be held.
 *
 * @param wantedHours how many hours of the window it must be held
 * @param hours how many of those nobody holds it
 * @param stretches when that is, in order
 */
public record UnheldTime(TimeSpan window, double wantedHours, double hours, List<TimeSpan> stretches) {

    /**
     * Reckons it.
     *
     * @param held the shifts on the line, in any order
     */
    public static UnheldTime of(DutyLine line, Collection<TimeSpan> held, TimeSpan window) {
        return of(line.hours().within(line.lifetime(window)), held, window);
    }

    static UnheldTime of(List<TimeSpan> wanted, Collection<TimeSpan> held, TimeSpan window) {
        List<TimeSpan> inOrder =
                held.stream().sorted(Comparator.comparing(TimeSpan::from)).toList();
        List<TimeSpan> stretches = new ArrayList<>();
        for (TimeSpan span : wanted) {
            OffsetDateTime reached = span.from();
            for (TimeSpan shift : inOrder) {
                if (shift.from().isAfter(reached)) {
                    add(stretches, new TimeSpan(reached, shift.from()).within(span));
                }
                reached = shift.to().isAfter(reached) ? shift.to() : reached;
            }
            add(stretches, new TimeSpan(reached, span.to()));
        }
        return new UnheldTime(window, TimeSpan.hours(wanted), TimeSpan.hours(stretches), List.copyOf(stretches));
    }

    private static void add(List<TimeSpan> stretches, TimeSpan stretch) {
        if (!stretch.isEmpty()) {
            stretches.add(stretch);
        }
    }
}
