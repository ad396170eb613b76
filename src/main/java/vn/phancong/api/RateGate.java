package vn.phancong.api;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.security.Principal;
import java.time.Duration;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;
import vn.phancong.api.ApiProperties.Introspection;

/** Lets through so many requests of an account as it may send, and the schema's text where it may be asked for. */
@Component
@Order(RateGate.AFTER_SIGNING_IN)
class RateGate extends OncePerRequestFilter {

    /** Spring Security stands at -100, so it is known by then who is asking. */
    static final int AFTER_SIGNING_IN = 0;

    private static final String GRAPHQL = "/graphql";
    private static final String SCHEMA = "/graphql/schema";
    private static final String EXPORTS = "/exports/";

    private final RequestRates rates;
    private final ErrorAnswers errors;
    private final boolean schemaIsTold;

    RateGate(RequestRates rates, ErrorAnswers errors, ApiProperties properties) {
        this.rates = rates;
        this.errors = errors;
        this.schemaIsTold = properties.introspection() != Introspection.OFF;
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        String path = request.getServletPath();
        return !path.equals(GRAPHQL) && !path.equals(SCHEMA) && !path.startsWith(EXPORTS);
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        Principal who = request.getUserPrincipal();
        Duration wait =
                who == null ? rates.countOfAddress(request.getRemoteAddr()) : rates.countOfAccount(who.getName());
        if (!wait.isZero()) {
            rates.refuse(wait, request, response);
        } else if (!schemaIsTold && request.getServletPath().equals(SCHEMA)) {
            errors.refuse(ErrorCode.INTROSPECTION_OFF, HttpStatus.FORBIDDEN, request, response);
        } else {
            chain.doFilter(request, response);
        }
    }
}
