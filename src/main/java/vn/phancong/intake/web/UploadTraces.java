package vn.phancong.intake.web;

import jakarta.servlet.http.HttpServletRequest;
import org.springframework.stereotype.Component;
import vn.phancong.audit.AuditKind;
import vn.phancong.audit.AuditOutcome;
import vn.phancong.audit.Subjects;
import vn.phancong.audit.Traces;
import vn.phancong.audit.Trail;

/** Leaves an entry in the audit trail of files that are handed in, and of refused rows that are taken away. */
@Component
final class UploadTraces {

    private final Traces traces;
    private final Trail trail;

    UploadTraces(Traces traces, Trail trail) {
        this.traces = traces;
        this.trail = trail;
    }

    /** Somebody hands in files; what becomes of them the load itself tells. */
    void handedIn(HttpServletRequest request) {
        leave(AuditKind.LOAD, AuditOutcome.ALLOWED, "intake", request);
    }

    /** Somebody takes away rows of a load, such as {@code people.csv}. */
    void takenAway(String file, HttpServletRequest request) {
        leave(AuditKind.EXPORT, AuditOutcome.ALLOWED, "refused " + file, request);
    }

    /** Somebody has asked for what is not theirs. */
    void notAllowed(HttpServletRequest request) {
        boolean handsIn = request.getMethod().equals("POST");
        leave(handsIn ? AuditKind.LOAD : AuditKind.EXPORT, AuditOutcome.NOT_ALLOWED, "intake", request);
    }

    private void leave(AuditKind kind, AuditOutcome outcome, String what, HttpServletRequest request) {
        trail.leave(traces.file(traces.newId(), kind, outcome, Traces.origin(request), what, new Subjects()));
    }
}
