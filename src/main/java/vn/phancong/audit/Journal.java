package vn.phancong.audit;

import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import vn.phancong.audit.JournalPart.Batch;

/**
 * Files to which entries are appended with one write each, until they are in the graph. A file is removed when all that it
 * holds is there, and nothing is under way any more that it says was begun.
 */
final class Journal implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(Journal.class);
    private static final int MOST_BYTES = 1 << 20;

    private final JournalFolder folder;
    private final Deque<JournalPart> parts = new ArrayDeque<>();
    private final Map<String, JournalPart> underWay = new HashMap<>();
    private JournalFolder.@Nullable Name name;
    private @Nullable JournalPart current;

    Journal(JournalFolder folder) {
        this.folder = folder;
    }

    void begin(AuditEntry entry) throws IOException {
        byte[] line = new JournalLine(true, entry).bytes();
        synchronized (this) {
            JournalPart part = part();
            trying(() -> part.begin(line));
            underWay.put(entry.id(), part);
        }
    }

    void end(AuditEntry entry) throws IOException {
        byte[] line = new JournalLine(false, entry).bytes();
        synchronized (this) {
            JournalPart part = part();
            trying(() -> part.end(line));
            JournalPart begun = underWay.remove(entry.id());
            if (begun != null) {
                begun.ended();
            }
        }
    }

    /** How many entries are not in the graph yet. */
    synchronized int waiting() {
        int waiting = 0;
        for (JournalPart part : parts) {
            waiting += part.waiting();
        }
        return waiting;
    }

    /** Some entries that are not in the graph yet, the oldest first; null = there are none. Writing goes on meanwhile. */
    @Nullable Batch next(int mostBytes) throws IOException {
        JournalPart part;
        long from;
        long to;
        synchronized (this) {
            dropLost();
            part = parts.stream()
                    .filter(each -> each.moved() < each.written())
                    .findFirst()
                    .orElse(null);
            if (part == null) {
                return null;
            }
            from = part.moved();
            to = part.written();
        }
        return part.read(from, to, mostBytes);
    }

    /** The entries are in the graph. */
    synchronized void moved(Batch batch) throws IOException {
        batch.part().moved(batch);
        removeSpent(MOST_BYTES);
    }

    /** Nothing more is written for now; files with anything that is not in the graph stay. */
    @Override
    public synchronized void close() throws IOException {
        removeSpent(0);
        for (JournalPart part : parts) {
            part.close();
        }
        parts.clear();
        underWay.clear();
        current = null;
        if (name != null) {
            name.release();
            name = null;
        }
    }

    private JournalPart part() throws IOException {
        JournalPart part = current;
        return part == null || part.written() >= MOST_BYTES ? open() : part;
    }

    private void trying(Write write) throws IOException {
        try {
            write.write();
        } catch (IOException e) {
            // Whatever was written of the line is left behind; the next one begins another file.
            current = null;
            throw e;
        }
    }

    private JournalPart open() throws IOException {
        if (name != null && !name.holds()) {
            name.release();
            name = null;
        }
        if (name == null) {
            name = folder.newName();
        }
        JournalPart part = new JournalPart(name.next());
        parts.add(part);
        current = part;
        return part;
    }

    private void dropLost() throws IOException {
        for (JournalPart part : List.copyOf(parts)) {
            if (!part.isThere()) {
                LOG.error("{} was removed with {} entries that were not in the graph yet", part.file(), part.waiting());
                drop(part);
            }
        }
    }

    /** The file that is being written stays while it is small. */
    private void removeSpent(int fromBytes) throws IOException {
        for (JournalPart part : List.copyOf(parts)) {
            if (part.isSpent() && (part != current || part.written() >= fromBytes)) {
                Files.deleteIfExists(part.file());
                drop(part);
            }
        }
    }

    private void drop(JournalPart part) throws IOException {
        part.close();
        parts.remove(part);
        current = part == current ? null : current;
    }

    /** Writes something. */
    @FunctionalInterface
    private interface Write {
        void write() throws IOException;
    }
}
