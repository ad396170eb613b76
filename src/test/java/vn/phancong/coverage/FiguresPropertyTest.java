package vn.phancong.coverage;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import java.util.stream.LongStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import vn.phancong.coverage.GapLists.GapPage;
import vn.phancong.coverage.Gaps.GapFilter;
import vn.phancong.organization.OrganizationId;
import vn.phancong.people.Availability;
import vn.phancong.people.PersonId;
import vn.phancong.support.DataFolder;
import vn.phancong.support.ServiceTest;
import vn.phancong.support.TestClock;
import vn.phancong.support.TestGraph;
import vn.phancong.territory.HouseholdId;

/** Whatever is written, in whatever order, by whichever door: every figure is what a full count finds. */
@ServiceTest
class FiguresPropertyTest {

    private static final int ROUNDS = 8;
    /** The future, today, lately, and around the day on which a contact becomes stale. */
    private static final List<Integer> DAYS_AGO = List.of(-3, -1, 0, 0, 1, 2, 5, 12, 29, 30, 31, 40);

    private static final List<String> AVAILABILITIES = List.of("AVAILABLE", "ON_LEAVE", "SICK", "AWAY");

    private final TestGraph graph;
    private final TestClock clock;
    private final CoveragePicture picture;
    private final Coverages coverages;
    private final GapLists gapLists;
    private final AssignHouseholds assigning;
    private final EndAssignments ending;
    private final SetAvailability settingAvailability;
    private final RecordContact recording;
    private final Map<String, String> ids = new HashMap<>();
    private final List<Duty> duties = new ArrayList<>();
    private Random random = new Random(0);
    private RandomTown town = new RandomTown(random);

    @Autowired
    FiguresPropertyTest(
            TestGraph graph,
            TestClock clock,
            CoveragePicture picture,
            Coverages coverages,
            GapLists gapLists,
            AssignHouseholds assigning,
            EndAssignments ending,
            SetAvailability settingAvailability,
            RecordContact recording) {
        this.graph = graph;
        this.clock = clock;
        this.picture = picture;
        this.coverages = coverages;
        this.gapLists = gapLists;
        this.assigning = assigning;
        this.ending = ending;
        this.settingAvailability = settingAvailability;
        this.recording = recording;
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void everyFigureIsWhatAFullCountFinds(long seed) {
        random = new Random(seed);
        town = new RandomTown(random);
        duties.clear();
        graph.load(town.founding());
        for (int round = 1; round <= ROUNDS; round++) {
            String when = "seed " + seed + ", round " + round;
            change();
            FullCount full = FullCount.on(today(), graph);
            compare(Objects.requireNonNull(picture.on(today()), when), full, when);
            walk(today(), full, when);
            LocalDate other = today().plusDays(random.nextInt(25) - 20);
            compareDay(other, when + " as of " + other);
        }
    }

    /** A few; more of them with {@code -Dphancong.seeds=100}. */
    static LongStream seeds() {
        return LongStream.rangeClosed(1, Integer.getInteger("phancong.seeds", 4));
    }

    /** Some writes, after which the picture must show them: at once, or where others wrote them, when it looks. */
    private void change() {
        boolean behind = random.nextInt(3) == 0;
        if (behind) {
            DataFolder rows = new DataFolder();
            for (int i = 1 + random.nextInt(4); i > 0; i--) {
                town.changeRows(rows, today());
            }
            graph.loadUnseen(rows);
        }
        if (random.nextInt(4) == 0) {
            clock.setToday(today().plusDays(1));
            behind = true;
        }
        if (behind) {
            picture.catchUp();
        }
        readIds();
        for (int i = random.nextInt(7); i > 0; i--) {
            changeDuties();
        }
    }

    private void changeDuties() {
        PersonId person = new PersonId(id(town.anyPerson()));
        LocalDate day = today().minusDays(DAYS_AGO.get(random.nextInt(DAYS_AGO.size())));
        switch (duties.isEmpty() ? 0 : random.nextInt(8)) {
            case 5 -> {
                Duty known = duties.get(random.nextInt(duties.size()));
                List<HouseholdId> households = random.nextBoolean() ? null : List.of(known.household());
                ending.end(new EndAssignments.Order(known.person(), households, day), null);
            }
            case 6 -> {
                Duty known = duties.get(random.nextInt(duties.size()));
                recording.record(new RecordContact.Order(known.person(), List.of(known.household()), day), null);
            }
            case 7 ->
                settingAvailability.set(
                        new SetAvailability.Order(
                                person,
                                Availability.valueOf(town.any(AVAILABILITIES)),
                                day,
                                random.nextBoolean() ? null : day.plusDays(1 + random.nextInt(9))),
                        null);
            default -> assign(person, day);
        }
    }

    private void assign(PersonId person, LocalDate day) {
        var order = new AssignHouseholds.Order(person, some(), AssignmentRole.LEAD, day, true, null);
        if (assigning.assign(order, null) instanceof Outcome.Done done) {
            done.households().forEach(household -> duties.add(new Duty(person, household)));
        }
    }

    private List<HouseholdId> some() {
        List<HouseholdId> some = new ArrayList<>();
        for (int i = 1 + random.nextInt(2); i > 0; i--) {
            some.add(new HouseholdId(id(town.anyHousehold())));
        }
        return some;
    }

    private void compare(Figures figures, FullCount full, String when) {
        Set<Unit> units = units(full);
        full.areas()
                .forEach(area -> assertThat(figures.own(area))
                        .as("%s: just %s", when, area)
                        .isEqualTo(full.own(area)));
        for (Unit unit : units) {
            assertThat(figures.tally(unit)).as("%s: %s", when, unit).isEqualTo(full.tally(unit));
            assertThat(figures.workforce(unit))
                    .as("%s: people of %s", when, unit)
                    .isEqualTo(full.workforce(unit));
        }
    }

    private void compareDay(LocalDate day, String when) {
        FullCount full = FullCount.on(day, graph);
        Set<Unit> units = units(full);
        Map<Unit, Coverage> counted = coverages.of(units, day);
        Map<Unit, Workforce> people = coverages.workforceOf(units, day);
        for (Unit unit : units) {
            assertThat(Objects.requireNonNull(counted.get(unit)).tally())
                    .as("%s: %s", when, unit)
                    .isEqualTo(full.tally(unit));
            assertThat(people.get(unit)).as("%s: people of %s", when, unit).isEqualTo(full.workforce(unit));
        }
        walk(day, full, when);
    }

    /** The pages of the root's gaps, of whatever size, list each gap once and nothing else. */
    private void walk(LocalDate day, FullCount full, String when) {
        Unit root = new Unit.OfOrganization(new OrganizationId(id("TU")));
        int size = 1 + random.nextInt(9);
        Map<HouseholdId, GapReason> found = new HashMap<>();
        @Nullable Gap last = null;
        while (true) {
            GapPage page = new GapPage(
                    root,
                    new GapFilter(null, null),
                    last == null ? null : last.area(),
                    last == null ? null : last.place(),
                    size);
            List<Gap> gaps = gapLists.firstOf(Set.of(page), day).getOrDefault(page, List.of());
            for (Gap gap : gaps) {
                assertThat(found.put(gap.household(), gap.reason()))
                        .as("%s: a gap that was listed already: %s", when, gap)
                        .isNull();
            }
            if (gaps.size() < size) {
                break;
            }
            last = gaps.get(gaps.size() - 1);
        }
        assertThat(found).as("%s: gaps in pages of %s", when, size).isEqualTo(full.gaps(root));
    }

    private static Set<Unit> units(FullCount full) {
        Set<Unit> units = new HashSet<>();
        full.areas().forEach(area -> units.add(new Unit.OfArea(area)));
        full.organizations().forEach(organization -> units.add(new Unit.OfOrganization(organization)));
        return units;
    }

    private void readIds() {
        graph.query("MATCH (n:Person|Household|Organization) RETURN n.code AS code, n.id AS id", Map.of())
                .forEach(
                        row -> ids.put(row.get("code").asString(), row.get("id").asString()));
    }

    private String id(String code) {
        return ids.getOrDefault(code, "?");
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }

    private record Duty(PersonId person, HouseholdId household) {}
}
