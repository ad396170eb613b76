package vn.phancong.intake;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Tells in the log how a load goes, at most one line in a few seconds, and what came of it. */
final class LoadLog implements Consumer<LoadProgress> {

    private static final Logger LOG = LoggerFactory.getLogger(LoadLog.class);
    private static final Duration PAUSE = Duration.ofSeconds(2);
    private static final int MOST_REFUSALS = 20;

    private final Clock clock;
    private Instant last;

    LoadLog(Clock clock) {
        this.clock = clock;
        this.last = clock.instant();
    }

    @Override
    public void accept(LoadProgress progress) {
        Instant now = clock.instant();
        if (Duration.between(last, now).compareTo(PAUSE) >= 0) {
            last = now;
            LOG.info(
                    "Loading {}: {} rows so far, {} refused, {} rows a second",
                    progress.file(),
                    progress.rows(),
                    progress.refused(),
                    progress.rowsPerSecond());
        }
    }

    void summary(@Nullable LoadReport report) {
        if (report == null) {
            LOG.warn("The load was cancelled. What was taken before stays");
            return;
        }
        report.warnings().forEach(LOG::warn);
        for (FileReport file : report.files()) {
            file.warnings().forEach(LOG::warn);
            LOG.info(
                    "{}: {} rows, {} taken ({} new, {} changed, {} unchanged), {} refused",
                    file.file(),
                    file.rows(),
                    file.taken(),
                    file.added(),
                    file.changed(),
                    file.unchanged(),
                    file.refused());
        }
        List<Refusal> refusals = report.refusals();
        refusals.stream().limit(MOST_REFUSALS).forEach(refusal -> LOG.warn("Refused: {}", refusal));
        if (report.refused() > MOST_REFUSALS) {
            LOG.warn("… and {} more rows were refused", report.refused() - Math.min(MOST_REFUSALS, refusals.size()));
        }
        LOG.info(
                "Loaded {} rows in {} s: {} taken, {} refused",
                report.rows(),
                String.format(Locale.ROOT, "%.1f", report.duration().toMillis() / 1000.0),
                report.taken(),
                report.refused());
        if (report.verdict() != null) {
            closings(report, report.verdict());
        }
    }

    private static void closings(LoadReport report, ClosingVerdict verdict) {
        for (FileReport file : report.files()) {
            Closing closing = file.closing();
            if (closing == null) {
                LOG.warn(
                        "{}: rows were refused, so the list is not known to be whole and nothing is closed",
                        file.file());
            } else {
                LOG.info("{}: {} of {} are not in the list", file.file(), closing.missing(), closing.open());
            }
        }
        long missing = report.missing();
        switch (verdict) {
            case COUNTED -> LOG.info("{} would be closed: --confirm-closing {} agrees to that", missing, missing);
            case CLOSED -> LOG.info("{} are closed", missing);
            case TOO_MANY ->
                LOG.warn(
                        "{} would be closed, which is too much unconfirmed; nothing is closed. Load once more with"
                                + " --confirm-closing {} if that is right",
                        missing,
                        missing);
            case OTHER_NUMBER ->
                LOG.warn("{} would be closed, which is not the number confirmed; nothing is closed", missing);
        }
    }
}
