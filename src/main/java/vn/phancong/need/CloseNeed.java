package vn.phancong.need;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.phancong.api.Changes;
import vn.phancong.api.CommonRefusal;
import vn.phancong.api.Outcome;
import vn.phancong.api.Refusal;
import vn.phancong.api.Refusal.Subject;
import vn.phancong.need.NeedChanges.NeedFacts;

/** Notes how a need has ended. */
@Component
public final class CloseNeed {

    private final NeedChanges needs;
    private final Changes changes;
    private final Clock clock;

    CloseNeed(NeedChanges needs, Changes changes, Clock clock) {
        this.needs = needs;
        this.changes = changes;
        this.clock = clock;
    }

    /**
     * What is to be closed.
     *
     * @param on the first day on which it is no longer open; null = today
     */
    public record Order(
            NeedId need, NeedOutcome outcome, @Nullable LocalDate on) {}

    /** Closes it, or says why not. */
    public Outcome<NeedId> close(Order order) {
        LocalDate today = LocalDate.now(clock);
        LocalDate on = order.on() == null ? today : order.on();
        if (on.isAfter(today)) {
            return Outcome.refused(Refusal.of(CommonRefusal.IN_FUTURE, "on", on));
        }
        return changes.change(transaction -> {
            NeedFacts need = needs.lock(Set.of(order.need()), transaction).get(order.need());
            Refusal refusal = refusalOf(order, on, need);
            if (refusal != null) {
                return Outcome.refused(refusal);
            }
            needs.close(order.need(), on, order.outcome(), transaction);
            return new Outcome.Done<>(order.need());
        });
    }

    private static @Nullable Refusal refusalOf(Order order, LocalDate on, @Nullable NeedFacts need) {
        Subject subject = new Subject("Need", order.need().value());
        if (need == null) {
            return Refusal.about(subject, NeedRefusal.UNKNOWN_NEED, "need");
        }
        LocalDate until = need.period().until();
        if (until != null) {
            return Refusal.about(subject, NeedRefusal.NEED_CLOSED, "need", until);
        }
        if (on.isBefore(need.period().since())) {
            return Refusal.about(
                    subject,
                    CommonRefusal.ENDS_BEFORE_START,
                    "on",
                    on,
                    need.period().since());
        }
        LocalDate last = need.lastSupportOn();
        return last != null && on.isBefore(last)
                ? Refusal.about(subject, NeedRefusal.CLOSED_BEFORE_SUPPORT, "on", on, last)
                : null;
    }
}
