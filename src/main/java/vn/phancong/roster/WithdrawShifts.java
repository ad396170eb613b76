package vn.phancong.roster;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.phancong.api.CommonRefusal;
import vn.phancong.api.Outcome;
import vn.phancong.api.Refusal;
import vn.phancong.api.Refusal.Subject;
import vn.phancong.roster.RosterChanges.Change;

/** Takes shifts off their rosters (rút ca trực); on earlier days they still stand on them. */
@Component
public final class WithdrawShifts {

    private static final int MOST = 500;

    private final RosterChanges changes;
    private final Clock clock;

    WithdrawShifts(RosterChanges changes, Clock clock) {
        this.changes = changes;
        this.clock = clock;
    }

    /**
     * Takes all of them off, or none and says why.
     *
     * @param on the first day on which they no longer stand on the roster; null = today
     */
    public Outcome<List<DutyShiftId>> withdraw(List<DutyShiftId> shifts, @Nullable LocalDate on) {
        LocalDate today = LocalDate.now(clock);
        LocalDate day = on == null ? today : on;
        Refusal refusal = LineRules.ofDay(day, "on", today);
        if (shifts.isEmpty()) {
            refusal = Refusal.of(CommonRefusal.NOTHING_NAMED, "shifts");
        } else if (shifts.size() > MOST) {
            refusal = Refusal.of(CommonRefusal.TOO_MANY, "shifts", shifts.size(), MOST);
        }
        return refusal == null ? changes.change(change -> withdraw(shifts, day, change)) : Outcome.refused(refusal);
    }

    private static Outcome<List<DutyShiftId>> withdraw(List<DutyShiftId> shifts, LocalDate on, Change change) {
        Map<DutyShiftId, DutyShift> known = change.lockShifts(Set.copyOf(shifts));
        Set<DutyShiftId> named = new HashSet<>();
        List<Refusal> refusals = new ArrayList<>();
        for (int i = 0; i < shifts.size(); i++) {
            Refusal refusal = named.add(shifts.get(i))
                    ? refusalOf(shifts.get(i), ShiftRules.argument(i), known, on)
                    : Refusal.about(subject(shifts.get(i)), CommonRefusal.NAMED_TWICE, ShiftRules.argument(i));
            if (refusal != null) {
                refusals.add(refusal);
            }
        }
        if (!refusals.isEmpty()) {
            return new Outcome.Refused<>(refusals);
        }
        change.withdraw(named, on);
        return new Outcome.Done<>(shifts);
    }

    private static @Nullable Refusal refusalOf(
            DutyShiftId id, String argument, Map<DutyShiftId, DutyShift> known, LocalDate on) {
        DutyShift shift = known.get(id);
        if (shift == null) {
            return Refusal.about(subject(id), RosterRefusal.UNKNOWN_SHIFT, argument);
        }
        LocalDate until = shift.period().until();
        if (until != null) {
            return Refusal.about(subject(id), RosterRefusal.SHIFT_WITHDRAWN, argument, until);
        }
        LocalDate since = shift.period().since();
        return on.isBefore(since)
                ? Refusal.about(subject(id), CommonRefusal.ENDS_BEFORE_START, argument, on, since)
                : null;
    }

    private static Subject subject(DutyShiftId id) {
        return new Subject("DutyShift", id.value());
    }
}
