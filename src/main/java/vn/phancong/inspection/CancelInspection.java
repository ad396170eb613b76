package vn.phancong.inspection;

import java.time.Clock;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.phancong.api.CommonRefusal;
import vn.phancong.api.Outcome;
import vn.phancong.api.Refusal;
import vn.phancong.api.Refusal.Subject;
import vn.phancong.inspection.Inspection.Cancelled;

/** Calls a planned inspection off (hủy kế hoạch kiểm tra). */
@Component
public final class CancelInspection {

    private final InspectionChanges changes;
    private final Clock clock;

    CancelInspection(InspectionChanges changes, Clock clock) {
        this.changes = changes;
        this.clock = clock;
    }

    /** Calls it off from a day on, or does not and says why; null = today. */
    public Outcome<InspectionId> cancel(InspectionId id, @Nullable LocalDate day, String reason) {
        LocalDate today = LocalDate.now(clock);
        LocalDate on = day == null ? today : day;
        Refusal refusal = on.isAfter(today)
                ? Refusal.of(CommonRefusal.IN_FUTURE, "on", on)
                : CommonRefusal.ofText(reason, "reason", RecordInspection.LONGEST_TEXT);
        if (refusal != null) {
            return Outcome.refused(refusal);
        }
        return changes.change(change -> {
            Refusal why = refusalOf(id, change.lock(id), on);
            if (why != null) {
                return Outcome.refused(why);
            }
            change.cancel(id, new Cancelled(on, reason));
            return new Outcome.Done<>(id);
        });
    }

    private static @Nullable Refusal refusalOf(InspectionId id, @Nullable Inspection inspection, LocalDate on) {
        Subject subject = new Subject("Inspection", id.value());
        if (inspection == null) {
            return Refusal.about(subject, InspectionRefusal.UNKNOWN_INSPECTION, "inspection");
        }
        Refusal closed = RecordInspection.refusalOfState(inspection, "inspection");
        if (closed != null) {
            return closed;
        }
        return on.isBefore(inspection.since())
                ? Refusal.about(subject, CommonRefusal.ENDS_BEFORE_START, "on", on, inspection.since())
                : null;
    }
}
