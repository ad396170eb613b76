package vn.phancong.cascade;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.phancong.directive.TaskId;
import vn.phancong.organization.OfOrganization;
import vn.phancong.organization.OrganizationId;

/**
 * One body's duty to carry out one task (nhiệm vụ được giao), with all its steps in short. It is there from the day on
 * which it was sent; how it stands on a day follows from the steps up to that day.
 *
 * @param from the undertaking of the body above from which it comes; null = straight from the issuer
 * @param marks the steps, the earliest first
 */
public record Undertaking(
        UndertakingId id,
        TaskId task,
        OrganizationId organization,
        LocalDate sentOn,
        @Nullable UndertakingId from,
        List<Mark> marks)
        implements OfOrganization {

    /** A step in short: since when it stands how. */
    public record Mark(UndertakingStatus status, LocalDate on) {}

    /** Whether it had been sent on that day. */
    public boolean isThereOn(LocalDate day) {
        return !sentOn.isAfter(day);
    }

    /** How it stood on that day, as long as its body was there. */
    public UndertakingStatus statusOn(LocalDate day) {
        Mark last = lastOn(day);
        return last == null ? UndertakingStatus.SENT : last.status();
    }

    /** The day on which the body acknowledged it; null = not up to that day. */
    public @Nullable LocalDate acknowledgedOn(LocalDate day) {
        return marks.stream()
                .filter(mark -> mark.status() == UndertakingStatus.ACKNOWLEDGED
                        && !mark.on().isAfter(day))
                .map(Mark::on)
                .findFirst()
                .orElse(null);
    }

    /** The day of the last report up to that day; null = there was none. */
    public @Nullable LocalDate reportedOn(LocalDate day) {
        return marks.stream()
                .filter(mark -> mark.status() == UndertakingStatus.REPORTED
                        && !mark.on().isAfter(day))
                .map(Mark::on)
                .reduce((earlier, later) -> later)
                .orElse(null);
    }

    /** Whether a report had come in by that day that was not sent back. */
    public boolean isReportedOn(LocalDate day) {
        UndertakingStatus heard = UndertakingStatus.SENT;
        for (Mark mark : marks) {
            boolean aboutReport = mark.status() == UndertakingStatus.REPORTED
                    || mark.status() == UndertakingStatus.ACCEPTED
                    || mark.status() == UndertakingStatus.RETURNED;
            if (aboutReport && !mark.on().isAfter(day)) {
                heard = mark.status();
            }
        }
        return heard == UndertakingStatus.REPORTED || heard == UndertakingStatus.ACCEPTED;
    }

    private @Nullable Mark lastOn(LocalDate day) {
        return marks.stream()
                .filter(mark -> !mark.on().isAfter(day))
                .reduce((earlier, later) -> later)
                .orElse(null);
    }
}
