package vn.phancong.access.token;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.authentication.AuthenticationEventPublisher;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.oauth2.server.authorization.authentication.OAuth2ClientAuthenticationToken;
import vn.phancong.access.SignInAttempt;
import vn.phancong.access.SignInAttempt.Result;

/** Tells where a program has not shown its secret. Whose name it gave may be anybody's, so it is not told. */
final class WrongSecrets implements AuthenticationEventPublisher {

    private final ApplicationEventPublisher events;

    WrongSecrets(ApplicationEventPublisher events) {
        this.events = events;
    }

    @Override
    public void publishAuthenticationSuccess(Authentication authentication) {
        // A token that is given is told by AccountClaims, which knows the account.
    }

    @Override
    public void publishAuthenticationFailure(AuthenticationException failure, Authentication authentication) {
        if (authentication instanceof OAuth2ClientAuthenticationToken) {
            events.publishEvent(new SignInAttempt(null, null, Result.FAILED));
        }
    }
}
