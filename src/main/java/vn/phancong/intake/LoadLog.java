package vn.phancong.intake;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
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

    void summary(LoadReport report) {
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
    }
}
