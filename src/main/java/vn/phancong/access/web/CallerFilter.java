package vn.phancong.access.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.io.IOException;
import org.jspecify.annotations.Nullable;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.web.filter.OncePerRequestFilter;
import vn.phancong.access.AccessProperties;
import vn.phancong.access.Caller;
import vn.phancong.access.Callers;
import vn.phancong.access.SignedIn;
import vn.phancong.api.ErrorAnswers;

/** Looks at each request whether the account of its session or token may still ask, and leaves the caller in its attributes. */
final class CallerFilter extends OncePerRequestFilter {

    private final Callers callers;
    private final Locked locked;
    private final ErrorAnswers errors;
    private final boolean open;

    CallerFilter(Callers callers, Locked locked, ErrorAnswers errors, AccessProperties properties) {
        this.callers = callers;
        this.locked = locked;
        this.errors = errors;
        this.open = properties.open();
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        SignedIn who = who();
        Caller caller;
        try {
            caller = open ? callers.everybody() : who == null ? null : callers.admit(who);
        } catch (RuntimeException e) {
            errors.send(e, request, response);
            return;
        }
        if (who != null && caller == null) {
            HttpSession session = request.getSession(false);
            if (session != null && !Doors.bearsToken(request)) {
                session.invalidate();
            }
            SecurityContextHolder.clearContext();
            locked.commence(request, response, new BadCredentialsException("The account may not ask"));
            return;
        }
        if (caller != null) {
            request.setAttribute(Caller.IN_CONTEXT, caller);
            request.setAttribute(SignedIn.IN_REQUEST, who);
        }
        chain.doFilter(request, response);
    }

    static @Nullable SignedIn who() {
        Authentication authentication = SecurityContextHolder.getContext().getAuthentication();
        return authentication != null && authentication.getPrincipal() instanceof SignedIn who ? who : null;
    }
}
