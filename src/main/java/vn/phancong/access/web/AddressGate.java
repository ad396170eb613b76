package vn.phancong.access.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Duration;
import java.util.Set;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;
import vn.phancong.access.AccessProperties;
import vn.phancong.api.RequestRates;

/**
 * Counts, by address, whoever tries to sign in and whoever asks without being let in, so that nobody can guess at leisure: a
 * lock holds only for one account.
 */
@Component
@Order(AddressGate.BEFORE_SIGNING_IN)
final class AddressGate extends OncePerRequestFilter {

    /** Spring Security stands at -100. */
    static final int BEFORE_SIGNING_IN = -101;

    private static final String TOKENS = "/oauth2/";
    private static final Set<String> FORMS = Set.of(Doors.SIGN_IN, Doors.CHANGE_PASSWORD);

    private final RequestRates rates;
    private final boolean open;

    AddressGate(RequestRates rates, AccessProperties properties) {
        this.rates = rates;
        this.open = properties.open();
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return open;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        boolean signingIn = isSigningIn(request);
        if (signingIn && isRefused(request, response)) {
            return;
        }
        chain.doFilter(request, response);
        boolean turnedAway = response.getStatus() == HttpStatus.UNAUTHORIZED.value() && !response.isCommitted();
        if (turnedAway && !signingIn) {
            isRefused(request, response);
        }
    }

    private boolean isRefused(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Duration wait = rates.countOfAddress(request.getRemoteAddr());
        if (!wait.isZero()) {
            rates.refuse(wait, request, response);
        }
        return !wait.isZero();
    }

    private static boolean isSigningIn(HttpServletRequest request) {
        String path = request.getServletPath();
        return HttpMethod.POST.matches(request.getMethod()) && (FORMS.contains(path) || path.startsWith(TOKENS));
    }
}
