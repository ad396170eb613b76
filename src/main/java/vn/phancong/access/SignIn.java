package vn.phancong.access;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.phancong.access.AccountChanges.Attempt;
import vn.phancong.api.Outcome.Done;

/** Signs a person in with a password (đăng nhập), and keeps others from guessing it. */
@Component
public final class SignIn {

    private final AccountChanges changes;
    private final Passwords passwords;
    private final Callers callers;
    private final AccessProperties properties;
    private final Clock clock;

    SignIn(AccountChanges changes, Passwords passwords, Callers callers, AccessProperties properties, Clock clock) {
        this.changes = changes;
        this.passwords = passwords;
        this.callers = callers;
        this.properties = properties;
        this.clock = clock;
    }

    /**
     * The person's account, whose password may have to be changed first; null where the name or the password is wrong or the
     * account is closed or locked, which nobody is told apart.
     */
    public @Nullable Account with(String name, String password) {
        Attempt attempt = begun(name);
        boolean right = passwords.matches(password, attempt == null ? null : attempt.passwordHash());
        if (attempt == null || !right) {
            callers.forget();
            return null;
        }
        AccountId id = attempt.account().id();
        changes.change(change -> {
            change.keepFailures(id, 0, null);
            return new Done<>(id);
        });
        callers.forget();
        return attempt.account();
    }

    /** Counts the attempt as a failure before it is known, so that many at once are no more than many one by one. */
    private @Nullable Attempt begun(String name) {
        return changes.<Optional<Attempt>>change(change -> {
                    Attempt attempt = change.attempt(name);
                    if (attempt == null || !takesPassword(attempt) || locked(attempt)) {
                        return new Done<>(Optional.empty());
                    }
                    int failures = attempt.failures() + 1;
                    change.keepFailures(attempt.account().id(), failures, lockedUntil(failures));
                    return new Done<>(Optional.of(attempt));
                })
                .ifDone(found -> found.orElse(null));
    }

    private static boolean takesPassword(Attempt attempt) {
        Account account = attempt.account();
        return account.kind() == AccountKind.PERSON && !account.closed() && attempt.passwordHash() != null;
    }

    private boolean locked(Attempt attempt) {
        Instant until = attempt.account().lockedUntil();
        return until != null && clock.instant().isBefore(until);
    }

    private @Nullable Instant lockedUntil(int failures) {
        int beyond = failures - properties.lockAfter();
        if (beyond < 0) {
            return null;
        }
        Duration most = properties.lockAtMost();
        Duration doubled = beyond > 20 ? most : properties.lockFor().multipliedBy(1L << beyond);
        return clock.instant().plus(doubled.compareTo(most) < 0 ? doubled : most);
    }
}
