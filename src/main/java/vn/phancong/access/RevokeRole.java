package vn.phancong.access;

import java.time.Clock;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.phancong.access.AccountChanges.Held;
import vn.phancong.api.CommonRefusal;
import vn.phancong.api.Outcome;
import vn.phancong.api.Refusal;
import vn.phancong.api.Refusal.Subject;
import vn.phancong.graph.Period;

/** Ends a grant (thu hồi quyền). */
@Component
public final class RevokeRole {

    private final AccountChanges changes;
    private final Callers callers;
    private final Clock clock;

    RevokeRole(AccountChanges changes, Callers callers, Clock clock) {
        this.changes = changes;
        this.callers = callers;
        this.clock = clock;
    }

    /**
     * Ends it.
     *
     * @param until the first day no longer; null = today
     */
    public Outcome<Held> revoke(GrantId id, @Nullable LocalDate until) {
        LocalDate today = LocalDate.now(clock);
        LocalDate end = until == null ? today : until;
        Outcome<Held> outcome = changes.change(change -> {
            change.lock();
            Held held = change.findGrant(id);
            Refusal refusal = refusalOf(id, held, end);
            if (held == null || refusal != null) {
                return Outcome.refused(refusal == null ? unknown(id) : refusal);
            }
            change.endGrant(id, end);
            return held.grant().role() == Role.ADMINISTRATOR
                    ? AccountRules.unlessNobodyIsLeft(
                            change, end.isAfter(today) ? end : today, ended(held, end), "grant")
                    : new Outcome.Done<>(ended(held, end));
        });
        callers.forget();
        return outcome;
    }

    private static @Nullable Refusal refusalOf(GrantId id, @Nullable Held held, LocalDate end) {
        if (held == null) {
            return unknown(id);
        }
        Period period = held.grant().period();
        if (period.until() != null && !end.isBefore(period.until())) {
            return Refusal.of(AccessRefusal.GRANT_ENDED, "grant", period.until());
        }
        return end.isBefore(period.since())
                ? Refusal.of(CommonRefusal.ENDS_BEFORE_START, "until", end, period.since())
                : null;
    }

    private static Refusal unknown(GrantId id) {
        return Refusal.about(new Subject("Grant", id.value()), AccessRefusal.UNKNOWN_GRANT, "grant");
    }

    private static Held ended(Held held, LocalDate end) {
        Grant grant = held.grant();
        Period period = new Period(grant.period().since(), end);
        return new Held(
                held.account(),
                new Grant(grant.id(), grant.role(), grant.organization(), period, grant.by(), grant.followsOffice()));
    }
}
