package vn.phancong.coverage;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.LongStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
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
    private final BindAssignments binding;
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
            RecordContact recording,
            BindAssignments binding) {
        this.graph = graph;
        this.clock = clock;
        this.picture = picture;
        this.coverages = coverages;
        this.gapLists = gapLists;
        this.assigning = assigning;
        this.ending = ending;
        this.settingAvailability = settingAvailability;
        this.recording = recording;
        this.binding = binding;
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void everyFigureIsWhatAFullCountFinds(long seed) {
        random = new Random(seed);
        town = new RandomTown(random);
        duties.clear();
        graph.load(town.founding());
        giveMandate();
        for (int round = 1; round <= ROUNDS; round++) {
            String when = "seed " + seed + ", round " + round;
            change();
            var check = FiguresCheck.of(graph, today(), when);
            check.holdsFor(picture);
            check.holdsFor(gapLists, root(), 1 + random.nextInt(9));
            LocalDate other = today().plusDays(random.nextInt(25) - 20);
            var checkOther = FiguresCheck.of(graph, other, when + " as of " + other);
            checkOther.holdsFor(coverages);
            checkOther.holdsFor(gapLists, root(), 1 + random.nextInt(9));
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
        switch (duties.isEmpty() ? 0 : random.nextInt(9)) {
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
            case 8 -> bind(day);
            default -> assign(person, day);
        }
    }

    /** An undertaking of the root, under which all assignments may come. */
    private void giveMandate() {
        graph.query("""
                MATCH (tu:Organization {code: 'TU'})
                CREATE (d:Directive {id: 'D', key: 'D', kind: 'PLAN', held: true, searchText: ''})
                CREATE (t:Task {id: 'T', ordinal: '1', position: 1, kind: 'ASSIGN_HOUSEHOLD', text: 'x', targetSet: 'ALL',
                  coverersWanted: 1})-[:SET_BY]->(d)
                CREATE (t)<-[:OF]-(:Undertaking {id: 'U', sentOn: date('2021-01-01')})-[:BY]->(tu)
                """, Map.of());
    }

    private void bind(LocalDate day) {
        Duty known = duties.get(random.nextInt(duties.size()));
        binding.bind(new BindAssignments.Order(new MandateId("U"), List.of(known.person()), day));
    }

    private void assign(PersonId person, LocalDate day) {
        var order = new AssignHouseholds.Order(person, some(), AssignmentRole.LEAD, day, true, null, null);
        assigning
                .assign(order, null)
                .ifDone(done -> done.stream()
                        .map(household -> duties.add(new Duty(person, household)))
                        .toList());
    }

    private List<HouseholdId> some() {
        List<HouseholdId> some = new ArrayList<>();
        for (int i = 1 + random.nextInt(2); i > 0; i--) {
            some.add(new HouseholdId(id(town.anyHousehold())));
        }
        return some;
    }

    private Unit root() {
        return new Unit.OfOrganization(new OrganizationId(id("TU")));
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
