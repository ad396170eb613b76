package vn.phancong.access;

import java.io.Serializable;
import java.security.Principal;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What a page session or a checked token says of who is asking; whether the account still may is for {@link Callers} to say.
 *
 * @param account the account's name
 * @param credentials the state of the password for which it was given; null = another issuer gave it and looks after that
 * @param expires when it ends by itself; null = with the session
 */
public record SignedIn(
        String account,
        @Nullable Integer credentials,
        @Nullable Instant expires) implements Principal, Serializable {

    /** Under this name it stands in the attributes of a request. */
    public static final String IN_REQUEST = "vn.phancong.signed-in";

    @Override
    public String getName() {
        return account;
    }
}
