package vn.phancong.access.token;

import java.util.List;
import java.util.Objects;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.core.Authentication;
import org.springframework.security.oauth2.core.OAuth2AuthenticationException;
import org.springframework.security.oauth2.core.OAuth2ErrorCodes;
import org.springframework.security.oauth2.server.authorization.OAuth2TokenType;
import org.springframework.security.oauth2.server.authorization.token.JwtEncodingContext;
import org.springframework.security.oauth2.server.authorization.token.OAuth2TokenCustomizer;
import vn.phancong.access.AccessProperties;
import vn.phancong.access.Account;
import vn.phancong.access.Callers;
import vn.phancong.access.SignInAttempt;
import vn.phancong.access.SignedIn;
import vn.phancong.access.TokenSignIn;

/** Says in each token whose it is and whom it is meant for; gives none to an account that may not ask (any more). */
final class AccountClaims implements OAuth2TokenCustomizer<JwtEncodingContext> {

    private final Callers callers;
    private final AccessProperties properties;
    private final SigningKeys keys;
    private final ApplicationEventPublisher events;

    AccountClaims(Callers callers, AccessProperties properties, SigningKeys keys, ApplicationEventPublisher events) {
        this.callers = callers;
        this.properties = properties;
        this.keys = keys;
        this.events = events;
    }

    @Override
    public void customize(JwtEncodingContext context) {
        if (!OAuth2TokenType.ACCESS_TOKEN.equals(context.getTokenType())) {
            return;
        }
        Authentication principal = Objects.requireNonNull(context.getPrincipal());
        Account account = callers.usable(principal.getName());
        boolean outdated = principal.getPrincipal() instanceof SignedIn signedIn
                && account != null
                && signedIn.credentials() != null
                && signedIn.credentials() != account.credentials();
        if (account == null || outdated) {
            throw new OAuth2AuthenticationException(OAuth2ErrorCodes.INVALID_GRANT);
        }
        context.getJwsHeader().keyId(keys.signing().getKeyID());
        context.getClaims()
                .subject(account.name())
                .audience(List.of(properties.audience()))
                .claim(TokenSignIn.CREDENTIALS, account.credentials());
        events.publishEvent(SignInAttempt.done(account));
    }
}
