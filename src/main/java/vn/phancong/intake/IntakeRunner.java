package vn.phancong.intake;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.Set;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import vn.phancong.audit.AuditKind;
import vn.phancong.audit.WorkTraces;
import vn.phancong.audit.WorkTraces.Touched;
import vn.phancong.graph.GraphFailures;
import vn.phancong.intake.IntakeBook.NoLongerOwner;
import vn.phancong.intake.JobTrack.Stopped;

/** Does loads that are in the book, one at a time; where one was interrupted it goes on. */
final class IntakeRunner {

    private static final Logger LOG = LoggerFactory.getLogger(IntakeRunner.class);
    private static final int BEATS_BEFORE_DEAD = 6;

    /** Nothing but the heartbeat tells of a dry run. */
    private static final Duration PAUSE_OF_DRY_RUN = Duration.ofSeconds(1);

    private final LoadFolder loadFolder;
    private final IntakeBook book;
    private final IntakeJobs jobs;
    private final WorkFolder work;
    private final IntakeJobProperties properties;
    private final WorkTraces traces;
    private final Clock clock;
    private final String owner;

    IntakeRunner(
            LoadFolder loadFolder,
            IntakeBook book,
            IntakeJobs jobs,
            WorkFolder work,
            IntakeJobProperties properties,
            WorkTraces traces,
            Clock clock,
            String owner) {
        this.loadFolder = loadFolder;
        this.book = book;
        this.jobs = jobs;
        this.work = work;
        this.properties = properties;
        this.traces = traces;
        this.clock = clock;
        this.owner = owner;
    }

    /**
     * What came of an attempt.
     *
     * @param busy whether another load is under way
     * @param report what became of the files; null = it did not come to its end
     * @param failure why not; null = it was stopped, or had ended before
     */
    record Attempt(
            boolean busy,
            @Nullable LoadReport report,
            @Nullable RuntimeException failure) {

        static final Attempt BUSY = new Attempt(true, null, null);
        static final Attempt OVER = new Attempt(false, null, null);
    }

    /**
     * Does a load, unless another one is under way.
     *
     * @param refused another folder for the refused rows; null = only that of the load
     * @param stopping whether the program stops, so that the load is put off
     */
    Attempt run(
            IntakeJobId id,
            Path folder,
            @Nullable Path refused,
            Consumer<LoadProgress> progress,
            BooleanSupplier stopping) {
        IntakeJob job = jobs.find(Set.of(id)).get(id);
        if (job == null || job.state().ended()) {
            return Attempt.OVER;
        }
        boolean anew = job.order().dryRun();
        var run = new IntakeJob.Run(clock.instant(), anew ? 0 : job.rows(), anew ? 0 : job.share());
        if (!book.takeUp(id, owner, run, properties.deadAfter())) {
            return Attempt.BUSY;
        }
        LOG.info("Loading {}{}", job.order().what(), job.rows() > 0 ? ", going on after " + job.rows() + " rows" : "");
        return done(job, folder, refused, progress, stopping);
    }

    private Attempt done(
            IntakeJob job,
            Path folder,
            @Nullable Path refused,
            Consumer<LoadProgress> progress,
            BooleanSupplier stopping) {
        try {
            LoadReport report = traced(job, () -> load(job, folder, refused, progress, stopping));
            IntakeFailure failure = failureOf(report.verdict());
            end(job, failure == null ? IntakeState.DONE : IntakeState.FAILED, failure);
            return new Attempt(false, report, null);
        } catch (Stopped e) {
            if (e.forGood()) {
                end(job, IntakeState.CANCELLED, null);
            } else {
                book.putBack(job.id(), owner);
            }
            return Attempt.OVER;
        } catch (NoLongerOwner e) {
            LOG.warn("{}; it goes on there", e.getMessage());
            return Attempt.OVER;
        } catch (RuntimeException e) {
            return failed(job, e);
        }
    }

    private Attempt failed(IntakeJob job, RuntimeException e) {
        if (GraphFailures.isUnavailable(e) || GraphFailures.isDiskFull(e)) {
            LOG.warn(
                    "The load {} goes on when the graph is there again, or the disk has room again: {}",
                    job.id().value(),
                    e.getMessage());
            return new Attempt(true, null, e);
        }
        boolean gone = e instanceof UnusableFolder;
        LOG.error("The load {} failed", job.id().value(), e);
        end(job, IntakeState.FAILED, gone ? IntakeFailure.FILES_GONE : IntakeFailure.INTERNAL_ERROR);
        return new Attempt(false, null, e);
    }

    /** A dry run changes nothing, so it leaves no trace. */
    private LoadReport traced(IntakeJob job, Supplier<LoadReport> load) {
        if (job.order().dryRun()) {
            return load.get();
        }
        String what = "load " + job.id().value();
        return traces.around(AuditKind.LOAD, job.order().by(), what, load, report -> touched(job.id()));
    }

    private Touched touched(IntakeJobId id) {
        IntakeJob job = jobs.find(Set.of(id)).get(id);
        return job == null
                ? Touched.NOBODY
                : new Touched(job.effective(DataFile.PEOPLE), job.effective(DataFile.HOUSEHOLDS));
    }

    private LoadReport load(
            IntakeJob job,
            Path folder,
            @Nullable Path refused,
            Consumer<LoadProgress> progress,
            BooleanSupplier stopping) {
        JobTrack track = new JobTrack(book, job, owner, stopping);
        Duration pause =
                job.order().dryRun() ? PAUSE_OF_DRY_RUN : properties.deadAfter().dividedBy(BEATS_BEFORE_DEAD);
        try (DataFolder data = new DataFolder(folder);
                RefusedRecords records = new RefusedRecords(work.records(job.id()))) {
            RefusedFolder target = refused == null ? null : new RefusedFolder(refused, data.path());
            LoadReport report;
            try (Heartbeat heartbeat = new Heartbeat(book, job.id(), owner, track::untold, pause)) {
                track.follow(heartbeat);
                report = loadFolder.load(data, options(job.order()), records, track, progress);
            } catch (Stopped e) {
                publish(job, records, e.forGood() ? target : null);
                throw e;
            }
            publish(job, records, target);
            if (job.order().dryRun()) {
                book.keep(job.id(), owner, track.untold());
            }
            return report;
        }
    }

    private void publish(IntakeJob job, RefusedRecords records, @Nullable RefusedFolder target) {
        records.publish(work.refused(job.id()));
        if (target != null) {
            records.publish(target);
        }
    }

    private LoadOptions options(IntakeOrder order) {
        ClosingRule closing = order.wholeList()
                ? new ClosingRule(order.day(), properties.maxClosingShare(), order.confirmedClosings())
                : null;
        return new LoadOptions(order.dryRun(), order.legacyText(), null, closing);
    }

    private void end(IntakeJob job, IntakeState state, @Nullable IntakeFailure failure) {
        try {
            book.end(job.id(), owner, state, failure, OffsetDateTime.now(clock));
        } catch (NoLongerOwner e) {
            LOG.warn("{}; it ends there", e.getMessage());
            return;
        }
        work.tidy(job.id(), properties.keep(), clock);
        LOG.info("The load {} of {} is {}", job.id().value(), job.order().what(), state);
    }

    private static @Nullable IntakeFailure failureOf(@Nullable ClosingVerdict verdict) {
        if (verdict == ClosingVerdict.TOO_MANY) {
            return IntakeFailure.CLOSING_TOO_MANY;
        }
        return verdict == ClosingVerdict.OTHER_NUMBER ? IntakeFailure.CLOSING_NOT_AS_CONFIRMED : null;
    }
}
