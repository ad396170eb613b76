package vn.phancong.access;

import org.jspecify.annotations.Nullable;
import vn.phancong.people.PersonId;

/**
 * Somebody has tried to sign in; published as an event.
 *
 * @param account null = there is none of that name
 * @param person who the account is; null = nobody in the graph
 */
public record SignInAttempt(
        @Nullable AccountId account, @Nullable PersonId person, Result result) {

    static SignInAttempt of(@Nullable Account account, Result result) {
        return account == null
                ? new SignInAttempt(null, null, result)
                : new SignInAttempt(account.id(), account.person(), result);
    }

    /** A token was given to an account. */
    public static SignInAttempt done(Account account) {
        return of(account, Result.DONE);
    }

    /** What came of it. */
    public enum Result {
        /** The password was right, or a token was given. */
        DONE,
        /** The name or the password or secret was wrong. */
        FAILED,
        /** The account is locked, so it was not tried. */
        LOCKED
    }
}
