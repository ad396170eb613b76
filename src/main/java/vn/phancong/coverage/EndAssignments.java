package vn.phancong.coverage;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.phancong.api.Outcome;
import vn.phancong.people.PersonId;
import vn.phancong.territory.HouseholdId;

/** Takes a person out of the charge of households; the assignments stay in the history. */
@Component
public final class EndAssignments {

    private final DutyChanges changes;
    private final Clock clock;

    EndAssignments(DutyChanges changes, Clock clock) {
        this.changes = changes;
        this.clock = clock;
    }

    /**
     * What is asked for.
     *
     * @param households null = all that the person covers
     * @param until the first day on which the person no longer covers them; null = today
     */
    public record Order(
            PersonId person,
            @Nullable List<HouseholdId> households,
            @Nullable LocalDate until) {}

    /** Ends all of the assignments, or none and says why. */
    public Outcome<Set<HouseholdId>> end(Order order, @Nullable IdempotencyKey key) {
        LocalDate until = order.until() == null ? LocalDate.now(clock) : order.until();
        return changes.change(order.person(), order.households(), key, (change, named) -> {
            var checked = DutyChanges.covering(order.person(), order.households(), until, change);
            if (checked.refusals().isEmpty()) {
                change.end(order.person(), checked.households(), until);
                named.addAll(checked.households());
            }
            return checked.refusals();
        });
    }
}
