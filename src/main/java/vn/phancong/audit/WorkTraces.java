package vn.phancong.audit;

import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import vn.phancong.access.AccountId;
import vn.phancong.access.FirstAdministrator;
import vn.phancong.audit.AuditEntry.Concerned;
import vn.phancong.audit.AuditEntry.Operation;
import vn.phancong.audit.AuditEntry.Origin;

/** Leaves an entry of work that this program does outside of any request: at its start, in the background, by schedule. */
@Component
public final class WorkTraces {

    private final Trail trail;
    private final Traces traces;

    WorkTraces(Trail trail, Traces traces) {
        this.trail = trail;
        this.traces = traces;
    }

    /** How many people and households some work has changed. */
    public record Touched(long people, long households) {

        /** Nobody's data, or nobody knows how many. */
        public static final Touched NOBODY = new Touched(0, 0);
    }

    /**
     * Does the work, with a trace before it begins and one that says what became of it.
     *
     * @param by who has asked for it; null = nobody, the program does it of itself
     * @param what which work, such as {@code retention}
     */
    public <T> T around(
            AuditKind kind, @Nullable AccountId by, String what, Supplier<T> work, Function<T, Touched> touched) {
        String id = traces.newId();
        Work entry = new Work(id, kind, by, what);
        trail.begin(of(entry, AuditOutcome.UNKNOWN, Touched.NOBODY));
        T done;
        try {
            done = work.get();
        } catch (RuntimeException | Error e) {
            trail.leave(of(entry, AuditOutcome.FAILED, Touched.NOBODY));
            throw e;
        }
        trail.leave(of(entry, AuditOutcome.ALLOWED, touched.apply(done)));
        return done;
    }

    @EventListener
    void leave(FirstAdministrator made) {
        Work work = new Work(traces.newId(), AuditKind.PROGRAM, null, "first administrator");
        trail.leave(of(work, AuditOutcome.ALLOWED, Touched.NOBODY));
    }

    private record Work(String id, AuditKind kind, @Nullable AccountId by, String what) {}

    private AuditEntry of(Work work, AuditOutcome outcome, Touched touched) {
        Origin origin =
                work.by() == null ? Origin.PROGRAM : new Origin(work.by().value(), null, null, null);
        Operation operation = new Operation("", null, List.of(work.what()));
        return traces.entry(
                work.id(), work.kind(), outcome, origin, operation, many(touched.people()), many(touched.households()));
    }

    private static Concerned many(long count) {
        return new Concerned(List.of(), (int) Math.min(count, Integer.MAX_VALUE));
    }
}
