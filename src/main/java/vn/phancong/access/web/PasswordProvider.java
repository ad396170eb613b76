package vn.phancong.access.web;

import java.util.List;
import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.CredentialsExpiredException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import vn.phancong.access.Account;
import vn.phancong.access.SignIn;
import vn.phancong.access.SignedIn;

/** The sign-in page's way to the accounts. */
final class PasswordProvider implements AuthenticationProvider {

    private final SignIn signIn;

    PasswordProvider(SignIn signIn) {
        this.signIn = signIn;
    }

    @Override
    public Authentication authenticate(Authentication asking) {
        Account account = signIn.with(asking.getName(), String.valueOf(asking.getCredentials()));
        if (account == null) {
            throw new BadCredentialsException("Wrong name or password");
        }
        if (account.mustChange()) {
            throw new CredentialsExpiredException("The password has to be changed");
        }
        SignedIn who = new SignedIn(account.name(), account.credentials(), null);
        return UsernamePasswordAuthenticationToken.authenticated(who, null, List.of());
    }

    @Override
    public boolean supports(Class<?> type) {
        return UsernamePasswordAuthenticationToken.class.isAssignableFrom(type);
    }
}
