package vn.phancong.privacy;

import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;
import vn.phancong.privacy.ApplyRetention.Run;

/** Looks from time to time whether the day's work of erasing is to be done; not at all where nothing is erased by itself. */
@Component
class RetentionLifecycle implements SmartLifecycle {

    /** After the figures have been counted. */
    private static final int PHASE = 300;

    private static final Logger LOG = LoggerFactory.getLogger(RetentionLifecycle.class);

    private final ApplyRetention retention;
    private final PrivacyProperties properties;
    private @Nullable ScheduledExecutorService poll;

    RetentionLifecycle(ApplyRetention retention, PrivacyProperties properties) {
        this.retention = retention;
        this.properties = properties;
    }

    @Override
    public synchronized void start() {
        var executor = Executors.newSingleThreadScheduledExecutor(work -> {
            Thread thread = new Thread(work, "retention");
            thread.setDaemon(true);
            return thread;
        });
        if (properties.forgets()) {
            long pause = properties.check().toMillis();
            executor.scheduleWithFixedDelay(this::apply, pause, pause, TimeUnit.MILLISECONDS);
        }
        poll = executor;
    }

    @Override
    public synchronized void stop() {
        if (poll != null) {
            poll.shutdownNow();
            poll = null;
        }
    }

    @Override
    public synchronized boolean isRunning() {
        return poll != null;
    }

    @Override
    public int getPhase() {
        return PHASE;
    }

    private void apply() {
        try {
            Run run = retention.run();
            if (run != null) {
                LOG.info("Kept for long enough and erased: {} people, {} households", run.people(), run.households());
            }
        } catch (RuntimeException e) {
            LOG.warn("What has been kept for long enough could not be erased; trying again: {}", e.getMessage());
        }
    }
}
