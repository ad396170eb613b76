package vn.phancong.access;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import vn.phancong.access.AccountChanges.Attempt;
import vn.phancong.access.SignInAttempt.Result;
import vn.phancong.api.Outcome.Done;

/** Signs a person in with a password (đăng nhập), and keeps others from guessing it. */
@Component
public final class SignIn {

    private final AccountChanges changes;
    private final Passwords passwords;
    private final Callers callers;
    private final AccessProperties properties;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    SignIn(
            AccountChanges changes,
            Passwords passwords,
            Callers callers,
            AccessProperties properties,
            ApplicationEventPublisher events,
            Clock clock) {
        this.changes = changes;
        this.passwords = passwords;
        this.callers = callers;
        this.properties = properties;
        this.events = events;
        this.clock = clock;
    }

    /**
     * The person's account, whose password may have to be changed first; null where the name or the password is wrong or the
     * account is closed or locked, which nobody is told apart.
     */
    public @Nullable Account with(String name, String password) {
        Begun begun = begun(name);
        Attempt attempt = begun.attempt();
        boolean right = passwords.matches(password, attempt == null ? null : attempt.passwordHash());
        if (attempt == null || !right) {
            callers.forget();
            Result result = begun.locked() ? Result.LOCKED : Result.FAILED;
            events.publishEvent(SignInAttempt.of(begun.account(), result));
            return null;
        }
        AccountId id = attempt.account().id();
        changes.change(change -> {
            change.keepFailures(id, 0, null);
            return new Done<>(id);
        });
        callers.forget();
        events.publishEvent(SignInAttempt.done(attempt.account()));
        return attempt.account();
    }

    /** Counts the attempt as a failure before it is known, so that many at once are no more than many one by one. */
    private Begun begun(String name) {
        Begun nobody = new Begun(null, null, false);
        Begun begun = changes.<Begun>change(change -> {
                    Attempt attempt = change.attempt(name);
                    if (attempt == null) {
                        return new Done<>(nobody);
                    }
                    boolean locked = locked(attempt);
                    if (!takesPassword(attempt) || locked) {
                        return new Done<>(new Begun(attempt.account(), null, locked));
                    }
                    int failures = attempt.failures() + 1;
                    change.keepFailures(attempt.account().id(), failures, lockedUntil(failures));
                    return new Done<>(new Begun(attempt.account(), attempt, false));
                })
                .ifDone(found -> found);
        return begun == null ? nobody : begun;
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

    /**
     * How an attempt stands before the password is looked at.
     *
     * @param account null = there is none of that name
     * @param attempt null = the password makes no difference
     */
    private record Begun(
            @Nullable Account account, @Nullable Attempt attempt, boolean locked) {}
}
