package vn.phancong.coverage;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.phancong.api.Outcome;
import vn.phancong.organization.Organizations;
import vn.phancong.people.PersonId;
import vn.phancong.support.DataFolder;
import vn.phancong.support.Fixtures;
import vn.phancong.support.ServiceTest;
import vn.phancong.support.TestClock;
import vn.phancong.support.TestGraph;
import vn.phancong.territory.Areas;
import vn.phancong.territory.HouseholdId;

/** Several replicas over one graph: what one writes, the others see when they look. */
@ServiceTest
class ReplicasTest {

    private final TestGraph graph;
    private final TestClock clock;
    private final Fixtures fixtures;
    private final AssignHouseholds assigning;
    private final Organizations organizations;
    private final Areas areas;
    private final Tallies tallies;

    @Autowired
    ReplicasTest(
            TestGraph graph,
            TestClock clock,
            Fixtures fixtures,
            AssignHouseholds assigning,
            Organizations organizations,
            Areas areas,
            Tallies tallies) {
        this.graph = graph;
        this.clock = clock;
        this.fixtures = fixtures;
        this.assigning = assigning;
        this.organizations = organizations;
        this.areas = areas;
        this.tallies = tallies;
    }

    @Test
    void anotherReplicaSeesAWriteWhenItLooks() {
        var cell = fixtures.cellWith(1).members().and(3).households();
        CoveragePicture replica = replica();

        assign(cell);

        assertThat(covered(replica, cell)).isZero();
        replica.catchUp();
        assertThat(covered(replica, cell)).isEqualTo(3);
        FiguresCheck.of(graph, LocalDate.now(clock), "afterwards").holdsFor(replica);
    }

    @Test
    void aReplicaThatCouldNotLookForLongMissesNothing() {
        var cell = fixtures.cellWith(1).members().and(3).households();
        CoveragePicture replica = replica();
        clock.advance(Duration.ofMinutes(7));
        assign(cell);
        clock.advance(Duration.ofMinutes(30));

        replica.catchUp();

        assertThat(covered(replica, cell)).isEqualTo(3);
    }

    @Test
    void rowsLoadedElsewhereAreSeenByEveryReplica() {
        var cell = fixtures.cellWith(1).members().and(3).households();
        CoveragePicture replica = replica();
        assign(cell);

        graph.loadUnseen(new DataFolder()
                .row("households", "code", cell.households().get(0), "area_code", cell.area(), "until", "2021-09-15"));

        replica.catchUp();
        assertThat(covered(replica, cell)).isEqualTo(2);
        FiguresCheck.of(graph, LocalDate.now(clock), "afterwards").holdsFor(replica);
    }

    @Test
    void everythingIsCountedAnewOnlyWhereTheStructureHasChanged() {
        var cell = fixtures.cellWith(1).members().and(3).households();
        CoveragePicture replica = replica();
        long version = replica.version();

        graph.loadUnseen(new DataFolder()
                .row("people", "code", "DV-NEW")
                .row("memberships", "person_code", "DV-NEW", "organization_code", cell.code())
                .row("households", "code", "H-NEW", "area_code", cell.area())
                .row("assignments", "person_code", "DV-NEW", "household_code", "H-NEW"));
        replica.catchUp();
        assertThat(covered(replica, cell)).isEqualTo(1);
        assertThat(replica.version()).isEqualTo(version);

        graph.loadUnseen(new DataFolder().row("areas", "code", "TDP-NEW"));
        replica.catchUp();
        assertThat(replica.version()).isGreaterThan(version);
    }

    private CoveragePicture replica() {
        CoveragePicture replica = new CoveragePicture(organizations, areas, tallies, clock);
        replica.reload();
        return replica;
    }

    private void assign(Fixtures.Cell cell) {
        Map<String, String> ids = new HashMap<>();
        graph.query("MATCH (n:Person|Household) RETURN n.code AS code, n.id AS id", Map.of())
                .forEach(
                        row -> ids.put(row.get("code").asString(), row.get("id").asString()));
        PersonId person = new PersonId(ids.getOrDefault(cell.members().get(0), ""));
        List<HouseholdId> households = cell.households().stream()
                .map(code -> new HouseholdId(ids.getOrDefault(code, "")))
                .toList();
        var order = new AssignHouseholds.Order(person, households, AssignmentRole.LEAD, null, false, null, null);
        assertThat(assigning.assign(order, null)).isInstanceOf(Outcome.Done.class);
    }

    private int covered(CoveragePicture seen, Fixtures.Cell cell) {
        Figures figures = Objects.requireNonNull(seen.on(LocalDate.now(clock)));
        var organization =
                Objects.requireNonNull(figures.territory().organizations().findByCode(cell.code()));
        return figures.tally(new Unit.OfOrganization(organization.id())).get(Figure.COVERED);
    }
}
