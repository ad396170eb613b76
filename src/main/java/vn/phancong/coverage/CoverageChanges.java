package vn.phancong.coverage;

import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Set;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;
import reactor.core.publisher.FluxSink;
import reactor.core.scheduler.Schedulers;
import vn.phancong.organization.OrganizationId;

/** Follows the figures of an organisation as they change. */
@Component
public final class CoverageChanges {

    private final CoveragePicture picture;
    private final Coverages coverages;
    private final Clock clock;

    CoverageChanges(CoveragePicture picture, Coverages coverages, Clock clock) {
        this.picture = picture;
        this.coverages = coverages;
        this.clock = clock;
    }

    /** The coverage now, and again after each change; a slow reader gets the latest, not all. */
    public Flux<Change> of(OrganizationId organization) {
        Unit unit = new Unit.OfOrganization(organization);
        return Flux.<Boolean>create(
                        sink -> {
                            Runnable stop = picture.onChange(() -> sink.next(true));
                            sink.onDispose(stop::run);
                            sink.next(true);
                        },
                        FluxSink.OverflowStrategy.LATEST)
                .publishOn(Schedulers.boundedElastic(), 1)
                .map(moved -> coverages.of(Set.of(unit), LocalDate.now(clock)).get(unit))
                .distinctUntilChanged()
                .map(coverage -> new Change(organization, coverage, OffsetDateTime.now(clock)));
    }

    /**
     * Figures that have changed.
     *
     * @param at when they were counted
     */
    public record Change(OrganizationId organization, Coverage coverage, OffsetDateTime at) {}
}
