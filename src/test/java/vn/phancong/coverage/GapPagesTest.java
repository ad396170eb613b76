package vn.phancong.coverage;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.phancong.coverage.GapLists.GapPage;
import vn.phancong.coverage.Gaps.GapFilter;
import vn.phancong.support.DataFolder;
import vn.phancong.support.ServiceTest;
import vn.phancong.support.TestGraph;
import vn.phancong.territory.AreaId;
import vn.phancong.territory.Areas;
import vn.phancong.territory.HouseholdId;

/** Which neighbourhoods of the ward W a page of its gaps looks into: T1, T2 and T3, with three gaps each. */
@ServiceTest
class GapPagesTest {

    private static final GapFilter ALL = new GapFilter(null, null);

    private final TestGraph graph;
    private final Areas areas;
    private final LocalDate today;
    private final Watched gaps;
    private final GapLists lists;

    @Autowired
    GapPagesTest(TestGraph graph, Areas areas, Coverages coverages, CoveragePicture picture, Gaps gaps, Clock clock) {
        this.graph = graph;
        this.areas = areas;
        this.today = LocalDate.now(clock);
        this.gaps = new Watched(gaps);
        this.lists = new GapLists(coverages, picture, this.gaps, new KnownGaps(this.gaps, picture));
    }

    @BeforeEach
    void build() {
        DataFolder folder = new DataFolder().row("areas", "code", "W", "kind", "WARD");
        for (int number = 1; number <= 3; number++) {
            String area = "T" + number;
            folder.row("areas", "code", area, "parent_code", "W")
                    .row("organizations", "code", "C" + number)
                    .row("charges", "organization_code", "C" + number, "area_code", area);
            for (String letter : List.of("a", "b", "c")) {
                folder.row("households", "code", area + letter, "area_code", area, "address", letter);
            }
        }
        graph.load(folder.row("people", "code", "P").row("memberships", "person_code", "P", "organization_code", "C1"));
    }

    @Test
    void aPageLooksIntoNoMoreNeighbourhoodsThanFillIt() {
        List<Gap> first = page(null, 2);
        assertThat(codes(first)).containsExactly("T1a", "T1b");
        assertThat(gaps.lookedInto).containsExactly(List.of("T1"));

        List<Gap> second = page(after(null, first), 4);
        assertThat(codes(second)).containsExactly("T1c", "T2a", "T2b", "T2c");
        assertThat(gaps.lookedInto).containsExactly(List.of("T1"), List.of("T2"));

        List<Gap> third = page(after(after(null, first), second), 3);
        assertThat(codes(third)).containsExactly("T3a", "T3b", "T3c");
    }

    @Test
    void thePageWithinANeighbourhoodLooksIntoThatAlone() {
        Reached reached = after(null, page(null, 1));

        assertThat(codes(page(reached, 2))).containsExactly("T1b", "T1c");

        assertThat(gaps.lookedInto).containsExactly(List.of("T1"));
    }

    @Test
    void whatIsKnownOfANeighbourhoodIsNotLookedForAgainAndOnlyThePageIsRead() {
        page(null, 2);
        gaps.lookedInto.clear();
        gaps.read.clear();

        assertThat(codes(page(null, 2))).containsExactly("T1a", "T1b");

        assertThat(gaps.lookedInto).isEmpty();
        assertThat(gaps.read).containsExactly(2);
    }

    @Test
    void whatIsTouchedIsLookedForAgain() {
        page(null, 3);
        gaps.lookedInto.clear();
        assign("T1a");

        assertThat(codes(page(null, 3))).containsExactly("T1b", "T1c", "T2a");

        assertThat(gaps.lookedInto).containsExactly(List.of("T1", "T2"));
    }

    @Test
    void aPageIsFullAndMissesNothingWhereAnotherReplicaHasCoveredSomeOfIt() {
        page(null, 2);
        graph.query("""
                MATCH (p:Person {code: 'P'}), (h:Household {code: 'T1a'})
                CREATE (p)-[:COVERS {since: date('2000-01-01'), role: 'LEAD'}]->(h)
                """, Map.of());

        assertThat(codes(page(null, 2))).containsExactly("T1b", "T1c");
        assertThat(codes(page(null, 3))).containsExactly("T1b", "T1c", "T2a");
    }

    @Test
    void onlyWhatIsAskedForIsListed() {
        graph.load(new DataFolder()
                .row("households", "code", "T1b", "area_code", "T1", "address", "b", "vulnerability", "POOR"));

        assertThat(codes(page(new GapFilter(null, true), null, 9))).containsExactly("T1b");
        assertThat(codes(page(new GapFilter(null, false), null, 3))).containsExactly("T1a", "T1c", "T2a");
        assertThat(codes(page(new GapFilter(Set.of(GapReason.NEVER_ASSIGNED), null), null, 1)))
                .containsExactly("T1a");
        assertThat(page(new GapFilter(Set.of(GapReason.ENDED), null), null, 9)).isEmpty();
    }

    @Test
    void aGapIsNotMissedWhereAnEarlierOneIsCoveredBetweenThePages() {
        Reached reached = after(null, page(null, 2));
        assign("T1a");

        assertThat(codes(page(reached, 2))).containsExactly("T1c", "T2a");
    }

    @Test
    void aPageIsFullWhereLessIsLeftOfANeighbourhoodThanItCountedOn() {
        Reached reached = after(null, page(null, 1));
        Reached asIfNoneHadPassed = new Reached(reached.area(), reached.place(), 0);

        assertThat(codes(page(asIfNoneHadPassed, 3))).containsExactly("T1b", "T1c", "T2a");
    }

    private void assign(String household) {
        graph.load(new DataFolder().row("assignments", "person_code", "P", "household_code", household));
    }

    private List<Gap> page(@Nullable Reached reached, int size) {
        return page(ALL, reached, size);
    }

    private List<Gap> page(GapFilter filter, @Nullable Reached reached, int size) {
        GapPage page = request(filter, reached, size);
        return lists.firstOf(Set.of(page), today).getOrDefault(page, List.of());
    }

    private GapPage request(GapFilter filter, @Nullable Reached reached, int size) {
        AreaId ward = Objects.requireNonNull(areas.on(today).findByCode("W")).id();
        return new GapPage(new Unit.OfArea(ward), filter, reached, size);
    }

    private Reached after(@Nullable Reached before, List<Gap> page) {
        return Objects.requireNonNull(
                request(ALL, before, page.size()).next(page).reached());
    }

    private static List<String> codes(List<Gap> page) {
        return page.stream().map(gap -> gap.household().code()).toList();
    }

    /** Notes which neighbourhoods were looked into, and how many households were read. */
    private final class Watched implements Gaps {

        private final Gaps real;
        private final List<List<String>> lookedInto = new ArrayList<>();
        private final List<Integer> read = new ArrayList<>();

        Watched(Gaps real) {
            this.real = real;
        }

        @Override
        public Map<AreaId, List<Spot>> spotsOf(Map<AreaId, Boolean> hasCell, LocalDate day) {
            lookedInto.add(hasCell.keySet().stream()
                    .map(area ->
                            Objects.requireNonNull(areas.on(day).find(area)).code())
                    .sorted()
                    .toList());
            return real.spotsOf(hasCell, day);
        }

        @Override
        public Map<HouseholdId, Gap> of(Map<HouseholdId, Boolean> hasCell, LocalDate day) {
            read.add(hasCell.size());
            return real.of(hasCell, day);
        }

        @Override
        public Map<HouseholdId, HouseholdState> statesOf(Map<HouseholdId, Boolean> hasCell, LocalDate day) {
            return real.statesOf(hasCell, day);
        }
    }
}
