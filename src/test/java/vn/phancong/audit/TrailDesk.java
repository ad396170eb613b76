package vn.phancong.audit;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.List;
import java.util.Map;
import org.springframework.context.ApplicationContext;
import vn.phancong.audit.AuditEntries.Filter;
import vn.phancong.audit.AuditEntries.Listed;
import vn.phancong.audit.AuditEntry.Concerned;
import vn.phancong.audit.AuditEntry.Origin;
import vn.phancong.support.TestClock;
import vn.phancong.support.TestGraph;

/** The trail of a test: begun anew, and looked into past the door. */
final class TrailDesk {

    static final Filter ALL = new Filter(null, null, null, null, null, null);

    private final Trail trail;
    private final AuditEntries entries;
    private final Witness witness;
    private final TestGraph graph;

    TrailDesk(ApplicationContext context) {
        this.trail = context.getBean(Trail.class);
        this.entries = context.getBean(AuditEntries.class);
        this.witness = context.getBean(Witness.class);
        this.graph = context.getBean(TestGraph.class);
    }

    /** Nothing waits and nothing was ever written. */
    void startAnew() {
        // What waits is of tests whose graph was emptied since.
        forgetEnd();
        trail.flush();
        graph.query("MATCH (n:AuditEntry|AuditHead) DETACH DELETE n", Map.of());
        forgetEnd();
    }

    private void forgetEnd() {
        try {
            Files.deleteIfExists(witness.file());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** All that has been left, the oldest first, but for the tokens that tests ask with. */
    List<AuditEntry> entries() {
        trail.flush();
        return entries.newest(ALL, null, 1_000).stream()
                .sorted((one, other) -> Long.compare(one.number(), other.number()))
                .map(Listed::entry)
                .filter(entry -> entry.kind() != AuditKind.SIGN_IN)
                .toList();
    }

    static AuditEntry entry(String id) {
        return new AuditEntry(
                id,
                new TestClock().instant(),
                AuditKind.QUERY,
                AuditOutcome.ALLOWED,
                new Origin("account-1", null, "192.0.2.7", null),
                null,
                new Concerned(List.of("P-" + id), 1),
                Concerned.NOBODY,
                List.of(),
                List.of(),
                null);
    }
}
