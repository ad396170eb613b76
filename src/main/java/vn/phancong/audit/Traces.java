package vn.phancong.audit;

import jakarta.servlet.http.HttpServletRequest;
import java.net.InetSocketAddress;
import java.time.Clock;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.phancong.access.Caller;
import vn.phancong.audit.AuditEntry.Concerned;
import vn.phancong.audit.AuditEntry.Operation;
import vn.phancong.audit.AuditEntry.Origin;
import vn.phancong.graph.NewIds;

/** Makes entries of what is known of a request. */
@Component
public final class Traces {

    private final int mostIds;
    private final NewIds ids;
    private final Clock clock;

    Traces(AuditProperties properties, NewIds ids, Clock clock) {
        this.mostIds = properties.mostIds();
        this.ids = ids;
        this.clock = clock;
    }

    /** The identity of an entry to come. */
    public String newId() {
        return ids.next();
    }

    /** Who has asked over HTTP; forwarded addresses count only where the server takes them. */
    public static Origin origin(HttpServletRequest request) {
        Caller caller = request.getAttribute(Caller.IN_CONTEXT) instanceof Caller known ? known : null;
        return origin(caller, request.getRemoteAddr(), request.getHeader(Caller.PURPOSE));
    }

    /**
     * Who has asked.
     *
     * @param purpose why, as the caller says it
     */
    public static Origin origin(@Nullable Caller caller, @Nullable String address, @Nullable String purpose) {
        if (caller == null || !caller.known()) {
            return new Origin(null, null, address, Purposes.of(purpose));
        }
        String person = caller.person() == null ? null : caller.person().value();
        return new Origin(caller.account().value(), person, address, Purposes.of(purpose));
    }

    /** The network address in what a connection tells; null = it tells none. */
    public static @Nullable String address(@Nullable InetSocketAddress remote) {
        if (remote == null) {
            return null;
        }
        return remote.getAddress() == null
                ? remote.getHostString()
                : remote.getAddress().getHostAddress();
    }

    /** An entry. */
    public AuditEntry entry(
            String id,
            AuditKind kind,
            AuditOutcome outcome,
            Origin origin,
            @Nullable Operation operation,
            Subjects subjects,
            List<String> refusals,
            List<String> fields) {
        return new AuditEntry(
                id,
                clock.instant(),
                kind,
                outcome,
                origin,
                operation,
                subjects.people(mostIds),
                subjects.households(mostIds),
                refusals,
                fields,
                null);
    }

    /**
     * An entry of a file that somebody takes away or hands in. Of one that is taken away, begin it before anything is sent, with
     * nobody in it and UNKNOWN, and leave it under the same id once all is sent or it has failed.
     *
     * @param what which file, such as {@code duties.xlsx}
     */
    public AuditEntry file(
            String id, AuditKind kind, AuditOutcome outcome, Origin origin, String what, Subjects subjects) {
        Operation operation = new Operation("", null, List.of(what));
        return entry(id, kind, outcome, origin, operation, subjects, List.of(), List.of());
    }

    /** An entry of something that is about no people and no households. */
    AuditEntry about(AuditKind kind, AuditOutcome outcome, Origin origin) {
        return entry(ids.next(), kind, outcome, origin, null, Concerned.NOBODY, Concerned.NOBODY);
    }

    /** An entry of something of which nothing was refused. */
    AuditEntry entry(
            String id,
            AuditKind kind,
            AuditOutcome outcome,
            Origin origin,
            @Nullable Operation operation,
            Concerned people,
            Concerned households) {
        return new AuditEntry(
                id, clock.instant(), kind, outcome, origin, operation, people, households, List.of(), List.of(), null);
    }
}
