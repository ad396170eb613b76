package vn.phancong.access.token;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.springframework.security.oauth2.core.OAuth2Error;
import org.springframework.security.oauth2.core.OAuth2TokenValidatorResult;
import org.springframework.security.oauth2.jwt.BadJwtException;
import org.springframework.security.oauth2.jwt.Jwt;

/** A token that comes again and again. */
class RememberedTokensTest {

    private final AtomicInteger checked = new AtomicInteger();
    private final AtomicBoolean holds = new AtomicBoolean(true);
    private final RememberedTokens tokens = new RememberedTokens(
            this::check,
            token -> holds.get()
                    ? OAuth2TokenValidatorResult.success()
                    : OAuth2TokenValidatorResult.failure(new OAuth2Error("expired")));

    @Test
    void itsSignatureIsCheckedOnce() {
        assertThat(tokens.decode("a")).isSameAs(tokens.decode("a"));
        assertThat(tokens.decode("b").getTokenValue()).isEqualTo("b");
        assertThat(checked).hasValue(2);
    }

    @Test
    void itIsRefusedAsSoonAsItNoLongerHolds() {
        tokens.decode("a");
        holds.set(false);

        assertThatThrownBy(() -> tokens.decode("a")).isInstanceOf(BadJwtException.class);
    }

    @Test
    void whatWasRefusedIsNotRemembered() {
        holds.set(false);
        assertThatThrownBy(() -> tokens.decode("a")).isInstanceOf(BadJwtException.class);
        holds.set(true);

        assertThat(tokens.decode("a").getTokenValue()).isEqualTo("a");
        assertThat(checked).hasValue(2);
    }

    private Jwt check(String token) {
        checked.incrementAndGet();
        if (!holds.get()) {
            throw new BadJwtException("expired");
        }
        return Jwt.withTokenValue(token)
                .header("alg", "RS256")
                .expiresAt(Instant.MAX)
                .build();
    }
}
