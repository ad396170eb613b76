package vn.phancong.access;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import vn.phancong.api.Outcome;
import vn.phancong.graph.Period;
import vn.phancong.organization.OrganizationId;
import vn.phancong.people.PersonId;

/** Changes accounts and grants. */
public interface AccountChanges {

    /** Runs the work in one transaction that is committed only if it refuses nothing; again after a deadlock. */
    <T> Outcome<T> change(Function<Change, Outcome<T>> work);

    /** A change under way. */
    interface Change {

        /** Nobody else changes accounts or grants until the transaction ends; whether the demo accounts were made. */
        boolean lock();

        /** Makes an account unless another has the name; whether it was made. */
        boolean create(NewAccount account);

        /** Whether the person has an open account. */
        boolean hasAccount(PersonId person);

        /** Locks the account and tells of it; null = there is none of that name. */
        @Nullable Attempt attempt(String name);

        /** Keeps how often a password was wrong, and until when the account is locked for it. */
        void keepFailures(AccountId account, int failures, @Nullable Instant lockedUntil);

        /** Keeps a new password; ends all sessions and tokens. */
        void setPassword(AccountId account, String hash, boolean mustChange);

        /** Grants a role. */
        void grant(AccountId account, Grant grant);

        /** Ends a grant. */
        void endGrant(GrantId grant, LocalDate until);

        /** A grant and whose it is; null = there is none. */
        @Nullable Held findGrant(GrantId grant);

        /** Whether the account has the role over that organisation, or over everything, on some day of the period. */
        boolean holds(AccountId account, Role role, @Nullable OrganizationId organization, Period period);

        /** The open accounts that manage accounts on that day. */
        Set<AccountId> administrators(LocalDate day);

        /** Closes an account; ends all sessions and tokens. */
        void close(AccountId account, LocalDate until);

        /** Remembers that the demo accounts were made. */
        void markDemo();
    }

    /** An account to be made. */
    record NewAccount(
            AccountId id,
            String name,
            AccountKind kind,
            @Nullable PersonId person,
            @Nullable String passwordHash,
            boolean mustChange,
            LocalDate since) {}

    /** What a sign-in needs to know. */
    record Attempt(Account account, @Nullable String passwordHash, int failures) {}

    /** A grant and whose it is. */
    record Held(AccountId account, Grant grant) {}
}
