package vn.phancong.coverage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashSet;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.phancong.organization.OrganizationId;
import vn.phancong.organization.Organizations;
import vn.phancong.support.Fixtures;
import vn.phancong.support.Fixtures.Cell;
import vn.phancong.support.ServiceTest;
import vn.phancong.support.TestGraph;
import vn.phancong.territory.AreaId;
import vn.phancong.territory.Areas;

/** When the picture is counted anew, and that no write is missed meanwhile. */
@ServiceTest
class CoveragePictureTest {

    private final TestGraph graph;
    private final Clock clock;
    private final Fixtures fixtures;
    private final Organizations organizations;
    private final Areas areas;
    private final Watched tallies;

    @Autowired
    CoveragePictureTest(
            TestGraph graph,
            Clock clock,
            Fixtures fixtures,
            Organizations organizations,
            Areas areas,
            Tallies tallies) {
        this.graph = graph;
        this.clock = clock;
        this.fixtures = fixtures;
        this.organizations = organizations;
        this.areas = areas;
        this.tallies = new Watched(tallies);
    }

    @Test
    void manyWritesOfAMomentAreCountedOnceAndBeforeTheNextFigureIsTold() {
        Cell cell = fixtures.cellWith(1).members().and(3).households();
        CoveragePicture picture = picture();
        int before = tallies.counts.get();

        for (String household : cell.households()) {
            assign(cell, household);
            picture.show(touched(cell));
        }

        assertThat(tallies.counts.get()).isEqualTo(before);
        assertThat(covered(picture, cell)).isEqualTo(3);
        assertThat(covered(picture, cell)).isEqualTo(3);
        assertThat(tallies.counts.get()).isEqualTo(before + 1);
    }

    @Test
    void whatIsWrittenWhileAllIsCountedAnewShowsAtOnceAndAfterwards() {
        Cell cell = fixtures.cellWith(1).members().and(3).households();
        CoveragePicture picture = picture();
        AtomicInteger meanwhile = new AtomicInteger();
        tallies.afterCount = () -> {
            assign(cell, cell.households().get(0));
            picture.show(touched(cell));
            meanwhile.set(covered(picture, cell));
        };

        picture.reload();

        assertThat(meanwhile).hasValue(1);
        assertThat(covered(picture, cell)).isEqualTo(1);
    }

    @Test
    void whatIsWrittenDuringTheFirstCountIsNotMissed() {
        Cell cell = fixtures.cellWith(1).members().and(3).households();
        CoveragePicture picture = new CoveragePicture(organizations, areas, tallies, clock);
        tallies.afterCount = () -> {
            assign(cell, cell.households().get(0));
            picture.show(touched(cell));
            picture.settle();
        };

        picture.reload();

        assertThat(covered(picture, cell)).isEqualTo(1);
    }

    @Test
    void whereMuchWaitsTheWriterCountsAndNotTheReader() {
        Cell cell = fixtures.cellWith(1).members().and(3).households();
        CoveragePicture picture = picture();
        int before = tallies.counts.get();

        assign(cell, cell.households().get(0));
        picture.show(touchedAndMuchElse(cell));

        assertThat(tallies.counts.get()).isEqualTo(before + 1);
        assertThat(covered(picture, cell)).isEqualTo(1);
        assertThat(tallies.counts.get()).isEqualTo(before + 1);
    }

    @Test
    void aWriterDoesNotWaitForTheEndOfALongCountAndTheNextFigureDoes() throws Exception {
        Cell cell = fixtures.cellWith(1).members().and(3).households();
        CoveragePicture picture = picture();
        CountDownLatch begun = new CountDownLatch(1);
        CountDownLatch mayEnd = new CountDownLatch(1);
        tallies.afterCount = () -> {
            begun.countDown();
            await(mayEnd);
        };
        CompletableFuture<Void> reader = CompletableFuture.runAsync(() -> {
            picture.show(touched(cell));
            picture.settle();
        });
        await(begun);

        assign(cell, cell.households().get(0));
        picture.show(touchedAndMuchElse(cell));

        assertThat(reader).isNotDone();
        mayEnd.countDown();
        assertThat(covered(picture, cell)).isEqualTo(1);
        assertThat(reader).succeedsWithin(Duration.ofMinutes(1));
    }

    @Test
    void aWriterIsNotToldOfACountThatFailedAndTheNextQuestionCountsAgain() {
        Cell cell = fixtures.cellWith(1).members().and(3).households();
        CoveragePicture picture = picture();
        tallies.afterCount = () -> {
            throw new IllegalStateException("The count fails");
        };

        assign(cell, cell.households().get(0));
        assertThatCode(() -> picture.show(touchedAndMuchElse(cell))).doesNotThrowAnyException();

        assertThat(covered(picture, cell)).isEqualTo(1);
    }

    private static void await(CountDownLatch latch) {
        try {
            assertThat(latch.await(1, TimeUnit.MINUTES)).isTrue();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private CoveragePicture picture() {
        CoveragePicture picture = new CoveragePicture(organizations, areas, tallies, clock);
        picture.reload();
        return picture;
    }

    private void assign(Cell cell, String household) {
        graph.query("""
                MATCH (p:Person {code: $person}) MATCH (h:Household {code: $household})
                CREATE (p)-[:COVERS {role: 'LEAD', since: $day}]->(h)
                """, Map.of("person", cell.members().get(0), "household", household, "day", LocalDate.now(clock)));
    }

    private Touched touched(Cell cell) {
        var row = graph.query(
                        "MATCH (a:Area {code: $area}) MATCH (o:Organization {code: $cell}) RETURN a.id AS area, o.id AS cell",
                        Map.of("area", cell.area(), "cell", cell.code()))
                .get(0);
        return new Touched(
                Set.of(new AreaId(row.get("area").asString())),
                Set.of(new OrganizationId(row.get("cell").asString())));
    }

    private Touched touchedAndMuchElse(Cell cell) {
        Touched touched = touched(cell);
        Set<OrganizationId> organizations = new HashSet<>(touched.organizations());
        IntStream.range(0, 16).forEach(i -> organizations.add(new OrganizationId("another-" + i)));
        return new Touched(touched.areas(), organizations);
    }

    private int covered(CoveragePicture picture, Cell cell) {
        Figures figures = Objects.requireNonNull(picture.on(LocalDate.now(clock)));
        var organization =
                Objects.requireNonNull(figures.territory().organizations().findByCode(cell.code()));
        return figures.tally(new Unit.OfOrganization(organization.id())).get(Figure.COVERED);
    }

    /** Counts how often areas are counted, and does something once right after a count. */
    private static final class Watched implements Tallies {

        private final Tallies real;
        private final AtomicInteger counts = new AtomicInteger();
        private Runnable afterCount = () -> {};

        Watched(Tallies real) {
            this.real = real;
        }

        @Override
        public Map<AreaId, AreaCount> count(Map<AreaId, Boolean> hasCell, LocalDate day) {
            counts.incrementAndGet();
            Map<AreaId, AreaCount> counted = real.count(hasCell, day);
            Runnable once = afterCount;
            afterCount = () -> {};
            once.run();
            return counted;
        }

        @Override
        public Map<OrganizationId, PeopleCount> countPeople(Collection<OrganizationId> wanted, LocalDate day) {
            return real.countPeople(wanted, day);
        }

        @Override
        public Changes changesAfter(Instant instant) {
            return real.changesAfter(instant);
        }
    }
}
