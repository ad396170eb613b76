package vn.phancong.coverage;

import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;
import reactor.core.publisher.FluxSink;
import vn.phancong.api.EventThreads;
import vn.phancong.api.Rounding;
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

    /**
     * The coverage now, and again after each change; a slow reader gets the latest, not all.
     *
     * @param rounding of the figures that are told: a change that does not show in them is not told either, or else counting the
     *     changes would be counting households
     */
    public Flux<Change> of(OrganizationId organization, Rounding rounding) {
        Unit unit = new Unit.OfOrganization(organization);
        return Flux.<Boolean>create(
                        sink -> {
                            Runnable stop = picture.onChange(() -> sink.next(true));
                            sink.onDispose(stop::run);
                            sink.next(true);
                        },
                        FluxSink.OverflowStrategy.LATEST)
                .publishOn(EventThreads.NOT_INTERRUPTED, 1)
                .map(moved -> coverages.of(Set.of(unit), LocalDate.now(clock)).get(unit))
                .distinctUntilChanged(coverage -> told(coverage, rounding))
                .map(coverage -> new Change(organization, coverage, OffsetDateTime.now(clock)));
    }

    private static List<Long> told(Coverage coverage, Rounding rounding) {
        return Stream.concat(
                        Arrays.stream(Figure.values())
                                .map(figure -> coverage.tally().get(figure)),
                        Stream.of(
                                coverage.gaps(),
                                coverage.tally().get(Figure.RESIDENT) - coverage.households(),
                                coverage.tally().get(Figure.VULNERABLE)
                                        - coverage.tally().get(Figure.VULNERABLE_COVERED)))
                .map(count -> rounding.up(count.longValue()))
                .toList();
    }

    /**
     * Figures that have changed.
     *
     * @param at when they were counted
     */
    public record Change(OrganizationId organization, Coverage coverage, OffsetDateTime at) {}
}
