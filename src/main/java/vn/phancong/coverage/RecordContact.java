package vn.phancong.coverage;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.phancong.api.Outcome;
import vn.phancong.api.Refusal;
import vn.phancong.people.PersonId;
import vn.phancong.territory.HouseholdId;

/** Notes that a coverer has been in contact with households. */
@Component
public final class RecordContact {

    private final DutyChanges changes;
    private final Clock clock;

    RecordContact(DutyChanges changes, Clock clock) {
        this.changes = changes;
        this.clock = clock;
    }

    /**
     * What is asked for.
     *
     * @param on the day of the contact; null = today
     */
    public record Order(
            PersonId person,
            List<HouseholdId> households,
            @Nullable LocalDate on) {}

    /** Notes all of the contacts, or none and says why. */
    public Outcome<Set<HouseholdId>> record(Order order, @Nullable IdempotencyKey key) {
        LocalDate today = LocalDate.now(clock);
        LocalDate on = order.on() == null ? today : order.on();
        if (on.isAfter(today)) {
            return new Outcome.Refused<>(List.of(Refusal.of(DutyRefusal.IN_FUTURE, "on", on)));
        }
        return changes.change(order.person(), order.households(), key, (change, named) -> {
            var checked = DutyChanges.covering(order.person(), order.households(), on, change);
            if (checked.refusals().isEmpty()) {
                change.recordContact(order.person(), checked.households(), on);
            }
            return checked.refusals();
        });
    }
}
