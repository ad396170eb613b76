package vn.phancong.inspection;

import java.time.Clock;
import java.time.LocalDate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.phancong.api.CommonRefusal;
import vn.phancong.api.Outcome;
import vn.phancong.api.Refusal;
import vn.phancong.api.Refusal.Subject;
import vn.phancong.cascade.CascadeRefusal;

/** Notes what became of a finding (theo dõi khắc phục sau kiểm tra). */
@Component
public final class FollowUpFinding {

    private final InspectionChanges changes;
    private final Clock clock;

    FollowUpFinding(InspectionChanges changes, Clock clock) {
        this.changes = changes;
        this.clock = clock;
    }

    /**
     * What is to be noted.
     *
     * @param on the day of the step; null = today
     * @param text what was done
     */
    public record Order(
            FindingId finding,
            FollowUpState state,
            @Nullable LocalDate on,
            String text) {}

    /** Notes the step, or does not and says why. */
    public Outcome<FindingId> follow(Order order) {
        LocalDate today = LocalDate.now(clock);
        LocalDate on = order.on() == null ? today : order.on();
        Refusal refusal = on.isAfter(today)
                ? Refusal.of(CommonRefusal.IN_FUTURE, "on", on)
                : CommonRefusal.ofText(order.text(), "text", RecordInspection.LONGEST_TEXT);
        if (refusal != null) {
            return Outcome.refused(refusal);
        }
        return changes.change(change -> {
            Finding finding = change.lock(order.finding());
            Refusal why = refusalOf(order, finding, on);
            if (finding == null || why != null) {
                return Outcome.refused(why == null ? unknown(order) : why);
            }
            change.add(order.finding(), new FollowUp(finding.steps().size() + 1, order.state(), on, order.text()));
            return new Outcome.Done<>(order.finding());
        });
    }

    private static @Nullable Refusal refusalOf(Order order, @Nullable Finding finding, LocalDate on) {
        if (finding == null) {
            return unknown(order);
        }
        Subject subject = subject(order);
        if (on.isBefore(finding.on())) {
            return Refusal.about(subject, InspectionRefusal.FOLLOW_UP_BEFORE_INSPECTION, "on", on, finding.on());
        }
        FollowUp last = finding.steps().isEmpty()
                ? null
                : finding.steps().get(finding.steps().size() - 1);
        if (last != null && on.isBefore(last.on())) {
            return Refusal.about(subject, CascadeRefusal.BEFORE_LAST_STEP, "on", on, last.on());
        }
        FollowUpState state = last == null ? FollowUpState.OPEN : last.state();
        return state.next().contains(order.state())
                ? null
                : Refusal.about(
                        subject,
                        InspectionRefusal.FOLLOW_UP_NOT_ALLOWED,
                        "state",
                        state,
                        order.state(),
                        state.next().stream().map(Enum::name).collect(Collectors.joining(", ")));
    }

    private static Refusal unknown(Order order) {
        return Refusal.about(subject(order), InspectionRefusal.UNKNOWN_FINDING, "finding");
    }

    private static Subject subject(Order order) {
        return new Subject("Finding", order.finding().value());
    }
}
