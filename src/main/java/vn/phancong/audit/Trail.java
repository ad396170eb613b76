package vn.phancong.audit;

import vn.phancong.api.TrailUnavailable;

/** Where entries are left; they come into the graph a moment later. */
public interface Trail {

    /**
     * Says that something is about to be done, so that it leaves a trace even if this process ends in the middle of it. An
     * entry of the same id that is left afterwards takes its place.
     *
     * @throws TrailUnavailable where that cannot be kept; then it must not be done
     */
    void begin(AuditEntry entry);

    /**
     * Leaves an entry. When this returns, the entry outlives this process.
     *
     * @throws TrailUnavailable where it cannot be kept; then what it tells of must not reach anybody
     */
    void leave(AuditEntry entry);

    /** Puts all that waits into the graph. */
    void flush();

    /** How many entries wait to be put into the graph. */
    int waiting();
}
