package vn.phancong.audit.graphql;

import static java.nio.charset.StandardCharsets.UTF_8;

import graphql.language.OperationDefinition;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.phancong.audit.AuditEntry;
import vn.phancong.audit.AuditEntry.Operation;
import vn.phancong.audit.AuditKind;
import vn.phancong.audit.AuditOutcome;
import vn.phancong.audit.Subjects;
import vn.phancong.audit.Traces;

/** Makes entries of requests over GraphQL. */
@Component
class RequestTraces {

    /** A name is the caller's own choice, and no place for a novel. */
    private static final int LONGEST_NAME = 100;

    private final Traces traces;

    RequestTraces(Traces traces) {
        this.traces = traces;
    }

    AuditEntry entry(Collected collected, AuditKind kind, AuditOutcome outcome, Subjects subjects) {
        return entry(collected.id(), collected, kind, outcome, subjects);
    }

    AuditEntry entry(String id, Collected collected, AuditKind kind, AuditOutcome outcome, Subjects subjects) {
        OperationDefinition definition = collected.operation();
        Operation operation = new Operation(
                sha256(collected.document()),
                definition == null ? null : shortened(definition.getName()),
                collected.rootFields());
        boolean known = outcome != AuditOutcome.UNKNOWN;
        return traces.entry(
                id,
                kind,
                outcome,
                Traces.origin(collected.caller(), collected.address(), collected.purpose()),
                operation,
                subjects,
                known ? collected.refusals() : List.of(),
                known ? collected.forbidden() : List.of());
    }

    private static @Nullable String shortened(@Nullable String name) {
        return name == null || name.length() <= LONGEST_NAME ? name : name.substring(0, LONGEST_NAME);
    }

    private static String sha256(String document) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(document.getBytes(UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("This Java has no SHA-256", e);
        }
    }
}
