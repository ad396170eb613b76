package vn.phancong.audit;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import vn.phancong.audit.AuditEntry.Concerned;
import vn.phancong.audit.AuditEntry.Origin;
import vn.phancong.audit.AuditEntry.Removed;
import vn.phancong.audit.Chain.Head;
import vn.phancong.audit.VerifyTrail.Finding;
import vn.phancong.graph.NewIds;

/** Removes the oldest entries when their time is over; what is not whole is kept, so that removing hides nothing. */
final class RemoveOldEntries {

    private static final Logger LOG = LoggerFactory.getLogger(RemoveOldEntries.class);
    private static final int AT_ONCE = 1_000;

    private final Chain chain;
    private final Seal seal;
    private final Duration keep;
    private final NewIds ids;
    private final Clock clock;

    RemoveOldEntries(Chain chain, Seal seal, Duration keep, NewIds ids, Clock clock) {
        this.chain = chain;
        this.seal = seal;
        this.keep = keep;
        this.ids = ids;
        this.clock = clock;
    }

    void remove() {
        while (removeSome()) {}
    }

    /** Whether there may be more. */
    private boolean removeSome() {
        Head head = chain.head();
        if (head == null) {
            return false;
        }
        List<Link> oldest = chain.after(Long.MIN_VALUE, AT_ONCE);
        List<Link> old = old(oldest);
        if (old.isEmpty()) {
            return false;
        }
        Finding finding = ChainWalk.beginsWell(seal, head)
                ? new ChainWalk(seal, head).over(old)
                : new Finding(head.removedUpTo(), VerifyTrail.Fault.BEGINNING);
        if (finding != null) {
            LOG.error(
                    "Old entries of the audit trail are kept, because entry {} is not right ({}). Run verify-audit.",
                    finding.number(),
                    finding.fault());
            return false;
        }
        boolean done = chain.remove(head, old.get(old.size() - 1), telling(head, old));
        return done && old.size() == oldest.size();
    }

    private List<Link> old(List<Link> oldest) {
        String limit = clock.instant().minus(keep).toString();
        List<Link> old = new ArrayList<>();
        for (Link link : oldest) {
            if (String.valueOf(link.properties().get("sortKey")).compareTo(limit) >= 0) {
                break;
            }
            old.add(link);
        }
        return old;
    }

    private AuditEntry telling(Head head, List<Link> old) {
        Instant now = clock.instant();
        return new AuditEntry(
                ids.next(),
                now,
                AuditKind.REMOVAL,
                AuditOutcome.ALLOWED,
                Origin.PROGRAM,
                null,
                Concerned.NOBODY,
                Concerned.NOBODY,
                List.of(),
                List.of(),
                new Removed(head.removedUpTo() + 1, head.removedUpTo() + old.size()));
    }
}
