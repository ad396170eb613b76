package vn.phancong.access.token;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Duration;
import org.springframework.security.oauth2.core.OAuth2TokenValidator;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.jwt.JwtDecoder;

/**
 * Checks the signature of a token that comes again and again once a minute; whether it still holds is looked at every time. A
 * key that is withdrawn is thus believed for a minute more.
 */
final class RememberedTokens implements JwtDecoder {

    private static final Duration AGE = Duration.ofMinutes(1);
    private static final int MOST = 2_000;

    private final JwtDecoder decoder;
    private final OAuth2TokenValidator<Jwt> validator;
    private final Cache<String, Jwt> known =
            Caffeine.newBuilder().maximumSize(MOST).expireAfterWrite(AGE).build();

    RememberedTokens(JwtDecoder decoder, OAuth2TokenValidator<Jwt> validator) {
        this.decoder = decoder;
        this.validator = validator;
    }

    @Override
    public Jwt decode(String token) {
        Jwt remembered = known.getIfPresent(token);
        if (remembered != null && !validator.validate(remembered).hasErrors()) {
            return remembered;
        }
        Jwt decoded = decoder.decode(token);
        known.put(token, decoded);
        return decoded;
    }
}
