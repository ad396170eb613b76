package vn.phancong.coverage;

import java.time.Duration;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/** Counts everything before the first request is taken, and then follows other replicas and the calendar. */
@Component
class CoverageLifecycle implements SmartLifecycle {

    /** After data is loaded at start-up, before the web server opens. */
    private static final int PHASE = 200;

    /** So that many writes of a moment are counted once. */
    private static final int SETTLED_AFTER_MS = 100;

    /** How long a look that was interrupted may take to end. */
    private static final Duration LAST_LOOK = Duration.ofSeconds(5);

    private static final Logger LOG = LoggerFactory.getLogger(CoverageLifecycle.class);

    private final CoveragePicture picture;
    private final CoverageProperties properties;
    private final AtomicBoolean settlingSoon = new AtomicBoolean();
    private @Nullable ScheduledExecutorService poll;

    CoverageLifecycle(CoveragePicture picture, CoverageProperties properties) {
        this.picture = picture;
        this.properties = properties;
        picture.onTouch(this::settleSoon);
    }

    @Override
    public synchronized void start() {
        picture.reload();
        var executor = Executors.newSingleThreadScheduledExecutor(work -> {
            Thread thread = new Thread(work, "coverage-picture");
            thread.setDaemon(true);
            return thread;
        });
        long pause = properties.poll().toMillis();
        executor.scheduleWithFixedDelay(this::catchUp, pause, pause, TimeUnit.MILLISECONDS);
        poll = executor;
    }

    /** Once this has returned nothing more is asked of the graph from here. */
    @Override
    public void stop() {
        ScheduledExecutorService ending = taken();
        if (ending == null) {
            return;
        }
        ending.shutdownNow();
        try {
            if (!ending.awaitTermination(LAST_LOOK.toSeconds(), TimeUnit.SECONDS)) {
                LOG.warn("The coverage picture is still being counted while it stops");
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** Not while it is waited for, because a look asks whether it still runs. */
    private synchronized @Nullable ScheduledExecutorService taken() {
        ScheduledExecutorService taken = poll;
        poll = null;
        return taken;
    }

    @Override
    public synchronized boolean isRunning() {
        return poll != null;
    }

    @Override
    public int getPhase() {
        return PHASE;
    }

    /**
     * Who follows the figures is told of a change although nobody asks for them. Where nobody follows them, the next question
     * or the next poll counts.
     */
    private synchronized void settleSoon() {
        if (poll != null && picture.isFollowed() && settlingSoon.compareAndSet(false, true)) {
            poll.schedule(this::settle, SETTLED_AFTER_MS, TimeUnit.MILLISECONDS);
        }
    }

    private void settle() {
        settlingSoon.set(false);
        quietly(picture::settle);
    }

    private void catchUp() {
        quietly(picture::catchUp);
    }

    private void quietly(Runnable look) {
        try {
            look.run();
        } catch (RuntimeException e) {
            if (!isRunning()) {
                // It was stopped in the middle of a look.
                return;
            }
            LOG.warn("The coverage picture could not be brought up to date; trying again: {}", e.getMessage());
        }
    }
}
