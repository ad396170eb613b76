package vn.phancong.audit;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.phancong.audit.Chain.Head;
import vn.phancong.audit.VerifyTrail.Fault;
import vn.phancong.audit.VerifyTrail.Finding;

/** Holds entry after entry against the one before it. */
final class ChainWalk {

    private final Seal seal;
    private long number;
    private String hash;

    /** From the beginning of a chain that stands so. */
    ChainWalk(Seal seal, Head head) {
        this.seal = seal;
        this.number = head.removedUpTo();
        this.hash = head.removedHash();
    }

    /** Whether the seal of a chain's beginning is right. */
    static boolean beginsWell(Seal seal, Head head) {
        return head.removedUpTo() == 0
                ? head.removedHash().isEmpty() && head.seal().isEmpty()
                : seal.start(head.removedUpTo(), head.removedHash()).equals(head.seal());
    }

    /** The number of the last entry that was right. */
    long number() {
        return number;
    }

    /** Its hash. */
    String hash() {
        return hash;
    }

    /** Goes on over the next entries; answers the first that does not fit, or null. */
    @Nullable Finding over(List<Link> links) {
        for (Link link : links) {
            Finding finding = over(link);
            if (finding != null) {
                return finding;
            }
        }
        return null;
    }

    private @Nullable Finding over(Link link) {
        long expected = number + 1;
        long place = link.number() == null ? expected : link.number();
        if (place > expected) {
            return new Finding(expected, Fault.MISSING);
        }
        if (place < expected) {
            return new Finding(place, Fault.NOT_OURS);
        }
        Map<String, Object> kept = new HashMap<>(link.properties());
        kept.remove("hash");
        if (!seal.hash(hash, kept).equals(link.hash())) {
            return new Finding(place, Fault.CHANGED);
        }
        number = place;
        hash = link.hash();
        return null;
    }
}
