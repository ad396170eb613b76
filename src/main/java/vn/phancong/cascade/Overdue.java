package vn.phancong.cascade;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.phancong.directive.Task;

/**
 * What is late (quá hạn).
 *
 * @param since the first day on which it was
 */
public record Overdue(LocalDate since, Reason because) {

    /** Why it is late. */
    public enum Reason {
        /** The day that was set is over, and nothing was reported. */
        BY_DATE,
        /** The time between two reports is over. */
        BY_CADENCE
    }

    /** Whether an undertaking of a body that is there is late on a day; null = it is not. */
    static @Nullable Overdue of(Undertaking undertaking, Task task, LocalDate day) {
        LocalDate reported = undertaking.reportedOn(day);
        if (task.due() != null && task.due().isBefore(day) && !undertaking.isReportedOn(day)) {
            return new Overdue(task.due().plusDays(1), Reason.BY_DATE);
        }
        int days = daysBetweenReports(task);
        LocalDate last = reported == null ? undertaking.sentOn() : reported;
        return days > 0 && last.plusDays(days).isBefore(day)
                ? new Overdue(last.plusDays(days + 1L), Reason.BY_CADENCE)
                : null;
    }

    private static int daysBetweenReports(Task task) {
        if (task.reportEveryDays() != null) {
            return task.reportEveryDays();
        }
        return task.cadence() == null ? 0 : task.cadence().days();
    }
}
