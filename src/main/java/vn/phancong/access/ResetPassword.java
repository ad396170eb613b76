package vn.phancong.access;

import java.util.Set;
import org.springframework.stereotype.Component;
import vn.phancong.access.CreateAccount.Made;
import vn.phancong.api.Outcome;
import vn.phancong.api.Outcome.Done;

/** Gives an account another password or secret (đặt lại mật khẩu), and unlocks it; ends all sessions and tokens. */
@Component
public final class ResetPassword {

    private final Accounts accounts;
    private final AccountChanges changes;
    private final Passwords passwords;
    private final NewSecrets secrets;
    private final Callers callers;

    ResetPassword(Accounts accounts, AccountChanges changes, Passwords passwords, NewSecrets secrets, Callers callers) {
        this.accounts = accounts;
        this.changes = changes;
        this.passwords = passwords;
        this.secrets = secrets;
        this.callers = callers;
    }

    /** Gives it. A person has to change it at the first sign-in. */
    public Outcome<Made> of(AccountId id) {
        Account account = accounts.find(Set.of(id)).get(id);
        if (account == null || account.closed()) {
            return Outcome.refused(AccountRules.notOpen(id, account));
        }
        boolean person = account.kind() == AccountKind.PERSON;
        String secret = person ? secrets.oneTimePassword() : secrets.clientSecret();
        String hash = passwords.hash(secret);
        Outcome<Made> outcome = changes.change(change -> {
            change.setPassword(id, hash, person);
            return new Done<>(new Made(id, secret));
        });
        callers.forget();
        return outcome;
    }
}
