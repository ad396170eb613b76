package vn.phancong.audit;

import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;
import vn.phancong.access.SignInAttempt;
import vn.phancong.api.TrailUnavailable;
import vn.phancong.audit.AuditEntry.Origin;

/** Leaves an entry of each sign-in, done or not. */
@Component
class SignInTraces {

    private static final Logger LOG = LoggerFactory.getLogger(SignInTraces.class);

    private final Trail trail;
    private final Traces traces;

    SignInTraces(Trail trail, Traces traces) {
        this.trail = trail;
        this.traces = traces;
    }

    @EventListener
    void leave(SignInAttempt attempt) {
        HttpServletRequest request = request();
        Origin origin = new Origin(
                attempt.account() == null ? null : attempt.account().value(),
                attempt.person() == null ? null : attempt.person().value(),
                request == null ? null : request.getRemoteAddr(),
                null);
        AuditOutcome outcome = switch (attempt.result()) {
            case DONE -> AuditOutcome.ALLOWED;
            case FAILED -> AuditOutcome.FAILED;
            case LOCKED -> AuditOutcome.LOCKED;
        };
        try {
            trail.leave(traces.about(AuditKind.SIGN_IN, outcome, origin));
        } catch (TrailUnavailable e) {
            // Nobody has read or changed anything yet, and whatever comes after it is refused.
            LOG.error("A sign-in could leave no trace: {}", e.getMessage());
        }
    }

    private static @Nullable HttpServletRequest request() {
        return RequestContextHolder.getRequestAttributes() instanceof ServletRequestAttributes attributes
                ? attributes.getRequest()
                : null;
    }
}
