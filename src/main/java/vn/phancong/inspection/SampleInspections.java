package vn.phancong.inspection;

import static java.util.stream.Collectors.toSet;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.phancong.coverage.Coverage;
import vn.phancong.coverage.Coverages;
import vn.phancong.coverage.Unit;
import vn.phancong.inspection.InspectionSample.Exclusion;
import vn.phancong.inspection.InspectionSample.Pick;
import vn.phancong.inspection.PlaceChecks.Checks;
import vn.phancong.inspection.PlaceChecks.Window;
import vn.phancong.organization.OrganizationId;
import vn.phancong.territory.Area;

/** Draws places for unannounced checks by lot: the worse it looks there and the longer nobody looked, the likelier. */
@Component
public final class SampleInspections {

    /** So many places may be drawn at once. */
    public static final int LARGEST = 50;

    private final InspectedPlaces places;
    private final Coverages coverages;
    private final PlaceChecks checks;

    SampleInspections(InspectedPlaces places, Coverages coverages, PlaceChecks checks) {
        this.places = places;
        this.coverages = coverages;
        this.checks = checks;
    }

    /**
     * What is to be drawn.
     *
     * @param within the organisation whose target area it is
     * @param size how many places at the most
     * @param seed the same seed draws the same places from the same figures on the same day
     * @param notWithinDays no place with a check less than so many days before or after
     * @param factors how the weights are made
     */
    public record Asked(OrganizationId within, int size, int seed, int notWithinDays, SampleFactors factors) {}

    /** Draws for a day by what is known on another. */
    public InspectionSample sample(Asked asked, LocalDate on, LocalDate day) {
        return sample(asked, on, day, Insight.ALL);
    }

    /** The same by what somebody may know. */
    public InspectionSample sample(Asked asked, LocalDate on, LocalDate day, Insight insight) {
        Frame frame = frame(asked, on, day, insight);
        return frame.draw(checks.of(frame.units(), frame.window(day)));
    }

    /** All from which it is drawn; what was checked when is still to be said. */
    Frame frame(Asked asked, LocalDate on, LocalDate day, Insight insight) {
        List<Area> all = places.neighbourhoodsOf(asked.within(), day).stream()
                .filter(area -> area.period().contains(on))
                .toList();
        Set<Unit> units = all.stream().map(SampleInspections::unit).collect(toSet());
        return new Frame(asked, on, day, all, coverages.of(units, day), places.insiders(insight, day));
    }

    private static Unit unit(Area area) {
        return new Unit.OfArea(area.id());
    }

    /** The places of a draw with their figures. */
    record Frame(
            Asked asked,
            LocalDate on,
            LocalDate day,
            List<Area> areas,
            Map<Unit, Coverage> figures,
            @Nullable List<OrganizationId> insiders) {

        /** Which checks count, by what is known on a day. */
        Window window(LocalDate seenOn) {
            return Window.around(on, asked.notWithinDays(), day, seenOn, insiders);
        }

        Set<Unit> units() {
            return figures.keySet();
        }

        InspectionSample draw(Map<Unit, Checks> checks) {
            Map<Exclusion, Integer> excluded = new EnumMap<>(Exclusion.class);
            List<Pick> eligible = new ArrayList<>();
            for (Area area : areas) {
                Checks known = checks.getOrDefault(unit(area), Checks.NONE);
                Pick pick = pick(area, known);
                Exclusion exclusion = exclusion(known, pick);
                if (exclusion == null) {
                    eligible.add(pick);
                } else {
                    excluded.merge(exclusion, 1, Integer::sum);
                }
            }
            List<Pick> picks = new Sampler(asked.seed(), on)
                    .draw(eligible, Frame::name, pick -> pick.weight().total(), asked.size());
            return new InspectionSample(asked.within(), asked.seed(), on, areas.size(), excluded, picks);
        }

        private Pick pick(Area area, Checks known) {
            Coverage coverage = Objects.requireNonNull(figures.get(unit(area)));
            return new Pick(area, asked.factors().of(coverage, known.lastOn(), day), known.lastOn(), coverage);
        }

        private static @Nullable Exclusion exclusion(Checks known, Pick pick) {
            if (known.doneNear() != null) {
                return Exclusion.CHECKED_RECENTLY;
            }
            if (known.plannedNear() != null) {
                return Exclusion.PLANNED_ALREADY;
            }
            return pick.weight().total() > 0 ? null : Exclusion.WEIGHTLESS;
        }

        /** Code and first day name a place as well as its id does, and are the same in every graph that holds the same data. */
        private static String name(Pick pick) {
            return pick.area().code() + " " + pick.area().period().since();
        }
    }
}
