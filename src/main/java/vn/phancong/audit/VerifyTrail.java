package vn.phancong.audit;

import java.io.IOException;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.phancong.audit.Chain.Head;
import vn.phancong.audit.Witness.Seen;

/** Finds out whether the trail is whole (kiểm tra tính toàn vẹn). */
@Component
public final class VerifyTrail {

    private static final int PAGE = 500;
    private static final int TRIES = 5;

    private final Chain chain;
    private final Seal seal;
    private final Witness witness;

    VerifyTrail(Chain chain, Seal seal, Witness witness) {
        this.chain = chain;
        this.seal = seal;
        this.witness = witness;
    }

    /** Looks at every entry; others may add to the trail and remove old entries meanwhile. */
    public Report verify() {
        for (int i = 1; ; i++) {
            Head head = chain.head();
            Report report = verify(head);
            Head now = chain.head();
            boolean stands = head == null ? now == null : now != null && now.removedUpTo() == head.removedUpTo();
            if (report.finding() == null || stands || i == TRIES) {
                return report;
            }
        }
    }

    private Report verify(@Nullable Head head) {
        Seen seen = seen();
        if (head == null) {
            List<Link> strange = chain.after(Long.MIN_VALUE, 1);
            boolean nothing = strange.isEmpty() && seen == null;
            return new Report(0, 0, nothing ? null : new Finding(1, Fault.NO_HEAD));
        }
        if (!ChainWalk.beginsWell(seal, head)) {
            return new Report(0, 0, new Finding(head.removedUpTo(), Fault.BEGINNING));
        }
        ChainWalk walk = new ChainWalk(seal, head);
        Finding finding = walk(walk, head, seen);
        if (finding == null) {
            finding = end(walk, head, seen);
        }
        return new Report(head.removedUpTo() + 1, walk.number(), finding);
    }

    private @Nullable Finding walk(ChainWalk walk, Head head, @Nullable Seen seen) {
        long from = Long.MIN_VALUE;
        while (true) {
            List<Link> page = chain.after(from, PAGE);
            List<Link> wanted = page.stream()
                    .filter(link -> link.number() != null && link.number() <= head.number())
                    .toList();
            if (wanted.isEmpty()) {
                return null;
            }
            Finding finding = walk.over(wanted);
            if (finding == null && seen != null) {
                finding = unlike(wanted, seen);
            }
            if (finding != null || wanted.size() < page.size()) {
                return finding;
            }
            from = walk.number();
        }
    }

    private static @Nullable Finding unlike(List<Link> links, Seen seen) {
        return links.stream()
                .filter(link -> link.number() != null && link.number() == seen.number())
                .filter(link -> !link.hash().equals(seen.hash()))
                .map(link -> new Finding(seen.number(), Fault.END_CUT_OFF))
                .findFirst()
                .orElse(null);
    }

    private @Nullable Finding end(ChainWalk walk, Head head, @Nullable Seen seen) {
        if (walk.number() < head.number()) {
            return new Finding(walk.number() + 1, Fault.MISSING);
        }
        if (!walk.hash().equals(head.hash())) {
            return new Finding(head.number(), Fault.HEAD);
        }
        if (seen != null && seen.number() > head.number()) {
            return new Finding(head.number() + 1, Fault.END_CUT_OFF);
        }
        return surplus(head);
    }

    /** Entries beyond the end, or without a place. Somebody may be adding some, so only an end that stands is looked at. */
    private @Nullable Finding surplus(Head head) {
        Head first = head;
        for (int i = 0; i < TRIES; i++) {
            Head counted = chain.head();
            Head then = chain.head();
            if (counted != null && then != null && counted.number() == then.number()) {
                boolean all = then.entries() == then.number() - then.removedUpTo();
                return all ? null : new Finding(then.number() + 1, Fault.NOT_OURS);
            }
        }
        return first.entries() <= first.number() - first.removedUpTo()
                ? null
                : new Finding(first.number() + 1, Fault.NOT_OURS);
    }

    private @Nullable Seen seen() {
        try {
            return witness.seen();
        } catch (IOException e) {
            throw new IllegalStateException("The file " + witness.file() + " cannot be read", e);
        }
    }

    /** Why an entry does not fit. */
    public enum Fault {
        /** It is not there. */
        MISSING,
        /** It is not as it was sealed, or the one before it is another. */
        CHANGED,
        /** This service has not put it there. */
        NOT_OURS,
        /** Where the trail begins since old entries were removed is not as it was sealed. */
        BEGINNING,
        /** The trail was further already than its end, or went on otherwise. */
        END_CUT_OFF,
        /** The end is not that of the last entry. */
        HEAD,
        /** There is nothing that tells where the trail ends. */
        NO_HEAD
    }

    /**
     * What is wrong first.
     *
     * @param number the first entry that does not fit
     */
    public record Finding(long number, Fault fault) {}

    /**
     * What was found.
     *
     * @param first the first entry
     * @param last the last that is right
     * @param finding what is wrong; null = nothing
     */
    public record Report(long first, long last, @Nullable Finding finding) {

        /** Whether nothing is wrong. */
        public boolean whole() {
            return finding == null;
        }
    }
}
