package vn.phancong.coverage;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.phancong.territory.Household;
import vn.phancong.territory.Households;

/** The households of organisations and areas in pages. */
@Component
public final class HouseholdLists {

    private final Coverages coverages;
    private final NeighbourhoodWalk<HouseholdPage, Households.Stretch, Household> walk;

    HouseholdLists(Coverages coverages, Households households) {
        this.coverages = coverages;
        this.walk = new NeighbourhoodWalk<>(
                (page, stretch) -> new Households.Stretch(stretch.areas(), stretch.after(), page.includeExempt()),
                households::firstOf);
    }

    /** The first households of each page, in tree order and by address within a neighbourhood. */
    public Map<HouseholdPage, List<Household>> firstOf(Set<HouseholdPage> pages, LocalDate day) {
        Figures figures = coverages.households(units(pages), day);
        return walk.walk(pages, page -> figures, day);
    }

    /** How many households each list has. */
    public Map<HouseholdPage, Integer> count(Set<HouseholdPage> pages, LocalDate day) {
        Figures figures = coverages.households(units(pages), day);
        Map<HouseholdPage, Integer> counts = new HashMap<>();
        pages.forEach(page -> counts.put(page, page.count(figures.tally(page.unit()))));
        return counts;
    }

    private static Set<Unit> units(Set<HouseholdPage> pages) {
        return pages.stream().map(HouseholdPage::unit).collect(Collectors.toSet());
    }

    /** A page of the households of a unit. */
    public record HouseholdPage(
            Unit unit, boolean includeExempt, @Nullable Reached reached, int limit)
            implements NeighbourhoodWalk.Request {

        @Override
        public int count(Tally tally) {
            return tally.get(includeExempt ? Figure.RESIDENT : Figure.HOUSEHOLDS);
        }
    }
}
