package vn.phancong.audit;

import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import vn.phancong.audit.Chain.Head;
import vn.phancong.audit.JournalFolder.Leftover;
import vn.phancong.audit.Witness.Seen;

/** Puts into the graph what waits in the journal, in one transaction a batch; and removes by schedule what is old. */
final class TrailWriter implements SmartLifecycle {

    /** Before anybody can ask, and, when it stops, after the last has asked. */
    private static final int PHASE = 360;

    private static final Logger LOG = LoggerFactory.getLogger(TrailWriter.class);
    private static final int BATCH_BYTES = 256 * 1024;
    private static final int LEFTOVER_BATCH = 500;
    private static final Duration LOOK_FOR_OLD = Duration.ofHours(1);

    private final JournalFolder folder;
    private final Journal journal;
    private final Chain chain;
    private final Witness witness;
    private final RemoveOldEntries removal;
    private final Duration every;
    private @Nullable ScheduledExecutorService schedule;
    private boolean failed;

    TrailWriter(
            JournalFolder folder,
            Journal journal,
            Chain chain,
            Witness witness,
            RemoveOldEntries removal,
            Duration every) {
        this.folder = folder;
        this.journal = journal;
        this.chain = chain;
        this.witness = witness;
        this.removal = removal;
        this.every = every;
    }

    /** Puts all that waits into the graph. */
    synchronized void writeAll() {
        try {
            for (JournalPart.Batch batch = journal.next(BATCH_BYTES);
                    batch != null;
                    batch = journal.next(BATCH_BYTES)) {
                write(batch.entries());
                journal.moved(batch);
            }
        } catch (IOException e) {
            throw new IllegalStateException("The journal of the audit trail cannot be read", e);
        }
    }

    /** Puts into the graph what processes have left behind that have died. */
    synchronized void takeUpLeftovers() {
        try {
            for (Leftover leftover : folder.leftovers()) {
                List<AuditEntry> entries = leftover.entries();
                for (int i = 0; i < entries.size(); i += LEFTOVER_BATCH) {
                    write(entries.subList(i, Math.min(entries.size(), i + LEFTOVER_BATCH)));
                }
                leftover.remove();
                if (!entries.isEmpty()) {
                    LOG.info("Took up {} entries of the audit trail that an earlier run had left", entries.size());
                }
            }
        } catch (IOException e) {
            throw new IllegalStateException("What an earlier run has left of the audit trail cannot be read", e);
        }
    }

    private void write(List<AuditEntry> entries) throws IOException {
        if (entries.isEmpty()) {
            return;
        }
        Seen before = witness.seen();
        Head head = chain.append(entries);
        if (before != null && head.number() < before.number()) {
            LOG.error(
                    "The end of the audit trail was cut off: it stands at {}, but was at {} already. Run verify-audit.",
                    head.number(),
                    before.number());
        } else {
            witness.remember(head);
        }
    }

    @Override
    public synchronized void start() {
        ScheduledExecutorService executor = Executors.newSingleThreadScheduledExecutor(work -> {
            Thread thread = new Thread(work, "audit");
            thread.setDaemon(true);
            return thread;
        });
        executor.execute(() -> quietly(this::takeUpLeftovers));
        long millis = every.toMillis();
        executor.scheduleWithFixedDelay(() -> quietly(this::writeAll), millis, millis, TimeUnit.MILLISECONDS);
        long pause = LOOK_FOR_OLD.toMillis();
        executor.scheduleWithFixedDelay(() -> quietly(removal::remove), pause, pause, TimeUnit.MILLISECONDS);
        schedule = executor;
    }

    @Override
    public void stop() {
        ScheduledExecutorService executor = schedule;
        if (executor == null) {
            return;
        }
        executor.shutdown();
        quietly(this::writeAll);
        try {
            journal.close();
        } catch (IOException e) {
            LOG.warn("The journal of the audit trail cannot be closed: {}", e.toString());
        }
        schedule = null;
    }

    @Override
    public boolean isRunning() {
        return schedule != null;
    }

    @Override
    public int getPhase() {
        return PHASE;
    }

    /** What cannot be written now waits for the next time; that is told once. */
    private void quietly(Runnable work) {
        try {
            work.run();
            if (failed) {
                LOG.info("The audit trail is written again");
            }
            failed = false;
        } catch (RuntimeException e) {
            if (!failed) {
                LOG.warn("The audit trail waits in {}: {}", folder.folder(), e.toString());
            }
            failed = true;
        }
    }
}
