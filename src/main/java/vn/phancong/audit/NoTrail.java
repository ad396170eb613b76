package vn.phancong.audit;

/** Leaves nothing, for measuring what a trail costs. */
final class NoTrail implements Trail {

    @Override
    public void begin(AuditEntry entry) {
        // Nothing is kept.
    }

    @Override
    public void leave(AuditEntry entry) {
        // Nothing is kept.
    }

    @Override
    public void flush() {
        // Nothing waits.
    }

    @Override
    public int waiting() {
        return 0;
    }
}
