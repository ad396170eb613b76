package vn.phancong.access;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Set;
import org.springframework.stereotype.Component;
import vn.phancong.api.Outcome;

/** Closes an account for good (đóng tài khoản): its name is not given again. */
@Component
public final class CloseAccount {

    private final Accounts accounts;
    private final AccountChanges changes;
    private final Callers callers;
    private final Clock clock;

    CloseAccount(Accounts accounts, AccountChanges changes, Callers callers, Clock clock) {
        this.accounts = accounts;
        this.changes = changes;
        this.callers = callers;
        this.clock = clock;
    }

    /** Closes it from today on. */
    public Outcome<AccountId> close(AccountId id) {
        Account account = accounts.find(Set.of(id)).get(id);
        if (account == null || account.closed()) {
            return Outcome.refused(AccountRules.notOpen(id, account));
        }
        LocalDate today = LocalDate.now(clock);
        Outcome<AccountId> outcome = changes.change(change -> {
            change.lock();
            change.close(id, today);
            return AccountRules.unlessNobodyIsLeft(change, today, id, "account");
        });
        callers.forget();
        return outcome;
    }
}
