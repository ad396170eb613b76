package vn.phancong.intake;

import java.time.Duration;
import java.util.Collection;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Says every few seconds that the owner of a load lives, and hears whether somebody wants it to stop. */
final class Heartbeat implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(Heartbeat.class);

    private final IntakeBook book;
    private final IntakeJobId job;
    private final String owner;
    private final Supplier<Collection<Standing>> standings;
    private final ScheduledExecutorService beats;
    private volatile boolean lost;
    private volatile boolean cancelAsked;

    /**
     * Begins.
     *
     * @param standings what is written each time beside the sign of life
     */
    Heartbeat(
            IntakeBook book, IntakeJobId job, String owner, Supplier<Collection<Standing>> standings, Duration pause) {
        this.book = book;
        this.job = job;
        this.owner = owner;
        this.standings = standings;
        this.beats = Executors.newSingleThreadScheduledExecutor(work -> {
            Thread thread = new Thread(work, "intake-heartbeat");
            thread.setDaemon(true);
            return thread;
        });
        beats.scheduleWithFixedDelay(this::beat, pause.toMillis(), pause.toMillis(), TimeUnit.MILLISECONDS);
    }

    /** Whether another has taken over. */
    boolean lost() {
        return lost;
    }

    boolean cancelAsked() {
        return cancelAsked;
    }

    @Override
    public void close() {
        beats.shutdown();
        try {
            // A beat that came after the end of the load would be that of nobody.
            if (!beats.awaitTermination(1, TimeUnit.MINUTES)) {
                LOG.warn("The load {} ends while its last sign of life is under way", job.value());
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void beat() {
        try {
            if (book.keep(job, owner, standings.get())) {
                cancelAsked = true;
            }
        } catch (IntakeBook.NoLongerOwner e) {
            lost = true;
        } catch (RuntimeException e) {
            LOG.debug("A sign of life could not be given; trying again", e);
        }
    }
}
