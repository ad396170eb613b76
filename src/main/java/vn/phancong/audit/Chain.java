package vn.phancong.audit;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** The entries in the graph, one after another. */
public interface Chain {

    /**
     * Adds entries at the end, in their order, but for those that are there already. Of several that add at once, each goes
     * on where the one before has ended.
     */
    Head append(List<AuditEntry> entries);

    /** How it stands; null = nothing was ever added. */
    @Nullable Head head();

    /** The first entries after a number, by number. */
    List<Link> after(long number, int limit);

    /**
     * Removes all entries up to one, and adds an entry that tells so.
     *
     * @param upTo the last that is removed
     * @return whether it was done; not if others have been removed since {@code from} was read
     */
    boolean remove(Head from, Link upTo, AuditEntry telling);

    /**
     * How a chain stands.
     *
     * @param number of the last entry
     * @param hash of the last entry
     * @param entries how many there are
     * @param removedUpTo the number up to which entries were removed; 0 = none
     * @param removedHash the hash of the last that was removed; empty = none
     * @param seal the seal of these two; empty = none
     */
    record Head(long number, String hash, long entries, long removedUpTo, String removedHash, String seal) {}
}
