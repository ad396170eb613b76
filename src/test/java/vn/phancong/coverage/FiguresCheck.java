package vn.phancong.coverage;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import vn.phancong.coverage.GapLists.GapPage;
import vn.phancong.coverage.Gaps.GapFilter;
import vn.phancong.support.TestGraph;
import vn.phancong.territory.HouseholdId;

/**
 * Holds what the program says of a day against a full count.
 *
 * @param when for the message where they differ
 */
record FiguresCheck(FullCount full, LocalDate day, String when) {

    static FiguresCheck of(TestGraph graph, LocalDate day, String when) {
        return new FiguresCheck(FullCount.on(day, graph), day, when);
    }

    /** Every figure kept in memory is what the full count finds. */
    void holdsFor(CoveragePicture picture) {
        Figures figures = Objects.requireNonNull(picture.on(day), when);
        full.areas()
                .forEach(area -> assertThat(figures.own(area))
                        .as("%s: just %s", when, area)
                        .isEqualTo(full.own(area)));
        for (Unit unit : units()) {
            assertThat(figures.tally(unit)).as("%s: %s", when, unit).isEqualTo(full.tally(unit));
            assertThat(figures.workforce(unit))
                    .as("%s: people of %s", when, unit)
                    .isEqualTo(full.workforce(unit));
        }
    }

    /** Every figure that is answered for that day, past or future, is what the full count finds. */
    void holdsFor(Coverages coverages) {
        Set<Unit> units = units();
        Map<Unit, Coverage> counted = coverages.of(units, day);
        Map<Unit, Workforce> people = coverages.workforceOf(units, day);
        for (Unit unit : units) {
            assertThat(Objects.requireNonNull(counted.get(unit)).tally())
                    .as("%s: %s", when, unit)
                    .isEqualTo(full.tally(unit));
            assertThat(people.get(unit)).as("%s: people of %s", when, unit).isEqualTo(full.workforce(unit));
        }
    }

    /** Pages of that size list each gap of the unit once and nothing else. */
    void holdsFor(GapLists lists, Unit unit, int size) {
        Map<HouseholdId, GapReason> found = new HashMap<>();
        GapPage page = new GapPage(unit, new GapFilter(null, null), null, size);
        boolean more = true;
        while (more) {
            List<Gap> gaps = lists.firstOf(Set.of(page), day).getOrDefault(page, List.of());
            for (Gap gap : gaps) {
                assertThat(found.put(gap.household().id(), gap.reason()))
                        .as("%s: a gap that was listed already: %s", when, gap)
                        .isNull();
            }
            page = page.next(gaps);
            more = gaps.size() == size;
        }
        assertThat(found).as("%s: gaps in pages of %s", when, size).isEqualTo(full.gaps(unit));
    }

    private Set<Unit> units() {
        Set<Unit> units = new HashSet<>();
        full.areas().forEach(area -> units.add(new Unit.OfArea(area)));
        full.organizations().forEach(organization -> units.add(new Unit.OfOrganization(organization)));
        return units;
    }
}
