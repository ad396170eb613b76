package vn.phancong.access;

import org.jspecify.annotations.Nullable;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import org.springframework.security.oauth2.jwt.JwtException;
import org.springframework.stereotype.Component;

/** Reads from tokens who is asking. */
@Component
public final class TokenSignIn {

    /** The claim of this service's own tokens that tells the state of the password for which they were given. */
    public static final String CREDENTIALS = "credentials";

    private static final String BEARER = "bearer ";

    private final JwtDecoder decoder;
    private final AccessProperties properties;

    TokenSignIn(JwtDecoder decoder, AccessProperties properties) {
        this.decoder = decoder;
        this.properties = properties;
    }

    /** Who is asking by the text {@code Bearer …}; null where it is no token that can be taken. */
    public @Nullable SignedIn read(String authorization) {
        if (!authorization.regionMatches(true, 0, BEARER, 0, BEARER.length())) {
            return null;
        }
        try {
            return of(decoder.decode(authorization.substring(BEARER.length()).strip()));
        } catch (JwtException e) {
            return null;
        }
    }

    /** Who is asking by a token that was checked. */
    public SignedIn of(Jwt token) {
        boolean own = properties.issuer() == null;
        String account = own
                ? token.getSubject()
                : token.getClaimAsString(properties.claims().account());
        return new SignedIn(account == null ? "" : account, own ? credentials(token) : null, token.getExpiresAt());
    }

    /** Tokens of our own always tell; one that does not is worth nothing. */
    private static int credentials(Jwt token) {
        Object told = token.getClaim(CREDENTIALS);
        return told instanceof Number number ? number.intValue() : -1;
    }
}
