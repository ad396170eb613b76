package vn.phancong.cascade;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;

/**
 * What a body has reported on an undertaking.
 *
 * @param on the day as of which it speaks
 * @param at when it was entered
 * @param includesBelow whether its figures hold those of all bodies below
 */
public record Report(
        ReportId id, LocalDate on, OffsetDateTime at, String text, List<Figure> figures, boolean includesBelow) {

    /** A figure of a report, such as how many families have signed. */
    public record Figure(String name, double amount) {}
}
