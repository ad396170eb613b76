package vn.phancong.export.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.function.Consumer;
import org.springframework.stereotype.Component;
import vn.phancong.audit.AuditEntry.Origin;
import vn.phancong.audit.AuditKind;
import vn.phancong.audit.AuditOutcome;
import vn.phancong.audit.Subjects;
import vn.phancong.audit.Traces;
import vn.phancong.audit.Trail;
import vn.phancong.export.Table.Row;

/** Leaves an entry in the audit trail for each file with people or households in it that somebody takes away. */
@Component
final class ExportTraces {

    private final Traces traces;
    private final Trail trail;

    ExportTraces(Traces traces, Trail trail) {
        this.traces = traces;
        this.trail = trail;
    }

    /** Sends a file, with a trace before it begins and one that says whose data it held. */
    void around(String file, HttpServletRequest request, Consumer<Consumer<List<Row>>> sending) {
        String id = traces.newId();
        Origin origin = Traces.origin(request);
        Subjects subjects = new Subjects();
        trail.begin(traces.file(id, AuditKind.EXPORT, AuditOutcome.UNKNOWN, origin, file, subjects));
        AuditOutcome outcome = AuditOutcome.FAILED;
        try {
            sending.accept(rows -> rows.forEach(row -> {
                row.people().forEach(subjects::add);
                row.households().forEach(subjects::add);
            }));
            outcome = AuditOutcome.ALLOWED;
        } finally {
            trail.leave(traces.file(id, AuditKind.EXPORT, outcome, origin, file, subjects));
        }
    }

    /** Somebody has asked for a file who may not have it. */
    void notAllowed(String file, HttpServletRequest request) {
        trail.leave(traces.file(
                traces.newId(),
                AuditKind.EXPORT,
                AuditOutcome.NOT_ALLOWED,
                Traces.origin(request),
                file,
                new Subjects()));
    }
}
