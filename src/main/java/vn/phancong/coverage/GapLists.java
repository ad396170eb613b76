package vn.phancong.coverage;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.phancong.coverage.Gaps.GapFilter;
import vn.phancong.coverage.KnownGaps.GapStretch;
import vn.phancong.coverage.KnownGaps.Neighbourhood;
import vn.phancong.territory.Household;
import vn.phancong.territory.HouseholdId;

/** Where nobody is in charge: the gaps of organisations and areas in pages, and how it stands with single households. */
@Component
public final class GapLists {

    private final Coverages coverages;
    private final CoveragePicture picture;
    private final Gaps gaps;
    private final NeighbourhoodWalk<GapPage, GapStretch, Gap> walk;

    GapLists(Coverages coverages, CoveragePicture picture, Gaps gaps, KnownGaps known) {
        this.coverages = coverages;
        this.picture = picture;
        this.gaps = gaps;
        this.walk = new NeighbourhoodWalk<>(GapLists::stretch, known::firstOf);
    }

    /** The first gaps of each page, in tree order and by address within a neighbourhood. */
    public Map<GapPage, List<Gap>> firstOf(Set<GapPage> pages, LocalDate day) {
        Figures figures = coverages.households(units(pages), day);
        return walk.walk(pages, page -> figures, day);
    }

    /**
     * Hands over all gaps of a unit, batch by batch. The figures that lead the way are those of the beginning, for another
     * day's are counted in the graph.
     */
    public void each(Unit unit, GapFilter filter, LocalDate day, int batch, Consumer<List<Gap>> taker) {
        Figures figures = coverages.households(Set.of(unit), day);
        GapPage page = new GapPage(unit, filter, null, batch);
        List<Gap> found;
        do {
            found = walk.walk(List.of(page), asked -> figures, day).getOrDefault(page, List.of());
            if (!found.isEmpty()) {
                page = page.next(found);
                taker.accept(found);
            }
        } while (found.size() == batch);
    }

    /** How many gaps each list has. */
    public Map<GapPage, Integer> count(Set<GapPage> pages, LocalDate day) {
        Figures figures = coverages.households(units(pages), day);
        Map<GapPage, Integer> counts = new HashMap<>();
        pages.forEach(page -> counts.put(page, page.filter().count(figures.tally(page.unit()))));
        return counts;
    }

    /** How it stands with each of these households; those that are not in the target set have no state. */
    public Map<HouseholdId, HouseholdState> statesOf(Collection<Household> households, LocalDate day) {
        Territory territory = picture.territory(day);
        Map<HouseholdId, Boolean> hasCell = new HashMap<>();
        for (Household household : households) {
            if (household.area() != null) {
                hasCell.put(household.id(), territory.hasCell(household.area()));
            }
        }
        return hasCell.isEmpty() ? Map.of() : gaps.statesOf(hasCell, day);
    }

    private static Set<Unit> units(Set<GapPage> pages) {
        return pages.stream().map(GapPage::unit).collect(Collectors.toSet());
    }

    private static GapStretch stretch(GapPage page, NeighbourhoodWalk.Stretch stretch) {
        Figures figures = stretch.figures();
        List<Neighbourhood> areas = stretch.areas().stream()
                .map(area -> new Neighbourhood(area, figures.territory().hasCell(area), figures.touches(area)))
                .toList();
        return new GapStretch(areas, stretch.after(), page.filter());
    }

    /** A page of the gaps of a unit. */
    public record GapPage(
            Unit unit, GapFilter filter, @Nullable Reached reached, int limit) implements NeighbourhoodWalk.Request {

        @Override
        public int count(Tally tally) {
            return filter.count(tally);
        }

        /** The page after this one, on which these were found. */
        GapPage next(List<Gap> found) {
            Reached last = reached;
            for (Gap gap : found) {
                last = Reached.with(last, gap.area(), gap.place());
            }
            return new GapPage(unit, filter, last, limit);
        }
    }
}
