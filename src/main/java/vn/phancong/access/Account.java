package vn.phancong.access;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import vn.phancong.graph.Period;
import vn.phancong.people.PersonId;

/**
 * Under whose name somebody signs in.
 *
 * @param person who it is; null = nobody in the graph
 * @param mustChange whether the password was given by somebody else and has to be changed first
 * @param lockedUntil until when it is locked after wrong passwords; null = it never was, or a sign-in has ended it
 * @param credentials moves with every change of the password and when the account is closed, so that older tokens and
 *     sessions are told apart
 */
public record Account(
        AccountId id,
        String name,
        AccountKind kind,
        @Nullable PersonId person,
        boolean mustChange,
        @Nullable Instant lockedUntil,
        int credentials,
        Period period) {

    /** Whether nobody can sign in with it any more. */
    public boolean closed() {
        return period.until() != null;
    }
}
