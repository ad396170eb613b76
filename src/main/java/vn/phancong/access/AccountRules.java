package vn.phancong.access;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.phancong.access.AccountChanges.Change;
import vn.phancong.api.Outcome;
import vn.phancong.api.Outcome.Done;
import vn.phancong.api.Refusal;
import vn.phancong.api.Refusal.Subject;

/** What holds of several changes of accounts. */
final class AccountRules {

    private AccountRules() {}

    /** Why nothing can be done to an account that is unknown or closed. */
    static Refusal notOpen(AccountId id, @Nullable Account account) {
        Subject subject = new Subject("Account", id.value());
        return account == null
                ? Refusal.about(subject, AccessRefusal.UNKNOWN_ACCOUNT, "account")
                : Refusal.about(subject, AccessRefusal.ACCOUNT_CLOSED, "account", account.name());
    }

    /** Done, unless nobody is left who manages accounts on that day. */
    static <T> Outcome<T> unlessNobodyIsLeft(Change change, LocalDate day, T done, String argument) {
        return change.administrators(day).isEmpty()
                ? Outcome.refused(Refusal.of(AccessRefusal.LAST_ADMINISTRATOR, argument))
                : new Done<>(done);
    }
}
