package vn.phancong.access;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.phancong.access.Passwords.Fault;
import vn.phancong.api.Outcome.Done;

/** A person changes the own password (đổi mật khẩu), of which the present one has to be given. */
@Component
public final class ChangePassword {

    private final SignIn signIn;
    private final AccountChanges changes;
    private final Passwords passwords;
    private final Callers callers;

    ChangePassword(SignIn signIn, AccountChanges changes, Passwords passwords, Callers callers) {
        this.signIn = signIn;
        this.changes = changes;
        this.passwords = passwords;
        this.callers = callers;
    }

    /** Keeps the new password, which ends every session and token; or says why not. */
    public Result change(String name, String present, String wanted) {
        Account account = signIn.with(name, present);
        if (account == null) {
            return new Result(false, null);
        }
        Fault fault = present.equals(wanted) ? Fault.TOO_PLAIN : passwords.faultOf(wanted, account.name());
        if (fault != null) {
            return new Result(true, fault);
        }
        String hash = passwords.hash(wanted);
        changes.change(change -> {
            change.setPassword(account.id(), hash, false);
            return new Done<>(account);
        });
        callers.forget();
        return new Result(true, null);
    }

    /**
     * What came of it.
     *
     * @param right whether the name and the present password were right
     * @param fault what is wrong with the new one; null = nothing
     */
    public record Result(boolean right, @Nullable Fault fault) {

        /** Whether the password was changed. */
        public boolean changed() {
            return right && fault == null;
        }
    }
}
