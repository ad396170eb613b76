package vn.phancong.intake;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;

/** Does the loads whose files are in this program's work folder, in their order; also those that were interrupted. */
final class IntakeWorker implements SmartLifecycle {

    /** Once everything else is there, and before anybody can ask. */
    private static final int PHASE = 400;

    /** Only another program with the same work folder can bring something that nobody here has heard of. */
    private static final Duration IDLE = Duration.ofMinutes(1);

    private static final Duration LONGEST_BATCH = Duration.ofSeconds(15);
    private static final Logger LOG = LoggerFactory.getLogger(IntakeWorker.class);

    private final IntakeRunner runner;
    private final IntakeBook book;
    private final WorkFolder work;
    private final Duration pause;
    private final Semaphore news = new Semaphore(0);
    private @Nullable Thread thread;
    private volatile boolean stopping;

    IntakeWorker(IntakeRunner runner, IntakeBook book, WorkFolder work, Duration pause) {
        this.runner = runner;
        this.book = book;
        this.work = work;
        this.pause = pause;
    }

    /** Hears that there is something to do. */
    void wake() {
        news.release();
    }

    @Override
    public synchronized void start() {
        stopping = false;
        Thread worker = new Thread(this::work, "intake");
        worker.setDaemon(true);
        worker.start();
        thread = worker;
    }

    @Override
    public synchronized void stop() {
        Thread worker = thread;
        if (worker == null) {
            return;
        }
        stopping = true;
        wake();
        try {
            worker.join(LONGEST_BATCH.toMillis());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        thread = null;
    }

    @Override
    public synchronized boolean isRunning() {
        return thread != null;
    }

    @Override
    public int getPhase() {
        return PHASE;
    }

    private void work() {
        while (!stopping) {
            Duration wait;
            try {
                wait = next();
            } catch (RuntimeException e) {
                LOG.warn("The next load could not be taken up; trying again: {}", e.getMessage());
                wait = pause;
            }
            if (!wait.isZero() && !await(wait)) {
                return;
            }
        }
    }

    /** Does the next load; answers how long to wait for the one after it. */
    private Duration next() {
        String place = work.knownPlace();
        List<IntakeJobId> waiting = place == null ? List.of() : book.waiting(place);
        if (waiting.isEmpty()) {
            return IDLE;
        }
        IntakeJobId id = waiting.get(0);
        var attempt = runner.run(id, work.files(id), null, progress -> {}, () -> stopping);
        return attempt.busy() ? pause : Duration.ZERO;
    }

    private boolean await(Duration wait) {
        try {
            if (news.tryAcquire(wait.toMillis(), TimeUnit.MILLISECONDS)) {
                news.drainPermits();
            }
            return true;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
