package vn.phancong.access;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.phancong.people.PersonId;

/**
 * Who is asking.
 *
 * @param person who it is; null = nobody in the graph
 * @param grants those that hold today; of those that follow an office, only while it is held
 */
public record Caller(
        AccountId account,
        String name,
        AccountKind kind,
        @Nullable PersonId person,
        List<Grant> grants) {

    /** With this header, or this field of a WebSocket's first message, a caller may say why something is asked. */
    public static final String PURPOSE = "X-Purpose";

    /** Whoever asks where nobody has to say who they are. */
    static final AccountId NOBODY = new AccountId("local");

    /** Under this name stands the caller of a request, in its attributes and in the GraphQL context. */
    public static final String IN_CONTEXT = "vn.phancong.caller";

    /** Under this name stands, in the GraphQL context, a supplier that looks anew whether the caller may ask; null = no longer. */
    public static final String AGAIN = "vn.phancong.caller.again";

    /** Whether it is an account at all, and not whoever asks where nobody has to sign in. */
    public boolean known() {
        return !account.equals(NOBODY);
    }

    /** Whether some grant gives the role, over whatever part of the tree. */
    public boolean has(Role role) {
        return grants.stream().anyMatch(grant -> grant.role() == role);
    }
}
