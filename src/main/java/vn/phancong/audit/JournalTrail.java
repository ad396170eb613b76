package vn.phancong.audit;

import java.io.IOException;
import vn.phancong.api.TrailUnavailable;

/** Leaves entries in the journal. */
final class JournalTrail implements Trail {

    private final Journal journal;
    private final TrailWriter writer;
    private final int mostWaiting;

    JournalTrail(Journal journal, TrailWriter writer, int mostWaiting) {
        this.journal = journal;
        this.writer = writer;
        this.mostWaiting = mostWaiting;
    }

    @Override
    public void begin(AuditEntry entry) {
        try {
            mustHaveRoom();
            journal.begin(entry);
        } catch (IOException e) {
            throw unavailable(e);
        }
    }

    @Override
    public void leave(AuditEntry entry) {
        try {
            mustHaveRoom();
            journal.end(entry);
        } catch (IOException e) {
            throw unavailable(e);
        }
    }

    private void mustHaveRoom() {
        if (journal.waiting() >= mostWaiting) {
            throw new TrailUnavailable(mostWaiting + " entries of the audit trail wait already", null);
        }
    }

    private static TrailUnavailable unavailable(IOException e) {
        return new TrailUnavailable("The journal of the audit trail cannot be written: " + e, e);
    }

    @Override
    public void flush() {
        writer.writeAll();
    }

    @Override
    public int waiting() {
        return journal.waiting();
    }
}
