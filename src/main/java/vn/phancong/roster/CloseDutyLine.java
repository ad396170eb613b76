package vn.phancong.roster;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.phancong.api.CommonRefusal;
import vn.phancong.api.Outcome;
import vn.phancong.api.Refusal;
import vn.phancong.api.Refusal.Subject;

/** Closes a duty line; the shifts that would begin later leave the roster. */
@Component
public final class CloseDutyLine {

    private final RosterChanges changes;
    private final Clock clock;

    CloseDutyLine(RosterChanges changes, Clock clock) {
        this.changes = changes;
        this.clock = clock;
    }

    /**
     * Closes it, or says why not.
     *
     * @param until the first day on which it is no longer there; null = today
     */
    public Outcome<DutyLineId> close(DutyLineId id, @Nullable LocalDate until) {
        LocalDate today = LocalDate.now(clock);
        LocalDate end = until == null ? today : until;
        Refusal refusal = LineRules.ofDay(end, "until", today);
        if (refusal != null) {
            return Outcome.refused(refusal);
        }
        return changes.change(change -> {
            DutyLine line = change.lock(id);
            Subject subject = new Subject("DutyLine", id.value());
            if (line == null) {
                return Outcome.refused(Refusal.about(subject, RosterRefusal.UNKNOWN_DUTY_LINE, "line"));
            }
            LocalDate already = line.period().until();
            if (already != null) {
                return Outcome.refused(Refusal.about(subject, RosterRefusal.LINE_CLOSED, "line", already));
            }
            LocalDate last = Objects.requireNonNullElse(
                    line.lastPublicity(), line.period().since());
            if (end.isBefore(last)) {
                return Outcome.refused(Refusal.of(CommonRefusal.ENDS_BEFORE_START, "until", end, last));
            }
            change.close(id, end);
            return new Outcome.Done<>(id);
        });
    }
}
