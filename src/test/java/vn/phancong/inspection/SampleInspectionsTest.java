package vn.phancong.inspection;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.phancong.inspection.SampleInspections.Asked;
import vn.phancong.organization.OrganizationId;
import vn.phancong.organization.Organizations;
import vn.phancong.support.DataFolder;
import vn.phancong.support.ServiceTest;
import vn.phancong.support.TestClock;
import vn.phancong.support.TestGraph;

/** Draws from the graph can be repeated, and do not depend on what does not concern them. */
@ServiceTest
class SampleInspectionsTest {

    private static final LocalDate DAY = TestClock.USUAL_DAY;

    private final TestGraph graph;
    private final SampleInspections samples;
    private final Organizations organizations;

    @Autowired
    SampleInspectionsTest(TestGraph graph, SampleInspections samples, Organizations organizations) {
        this.graph = graph;
        this.samples = samples;
        this.organizations = organizations;
    }

    @BeforeEach
    void ward() {
        ward(12);
    }

    private void ward(int places) {
        DataFolder folder = new DataFolder()
                .row("organizations", "code", "DU", "kind", "COMMITTEE", "tier", "GRASSROOTS")
                .row("areas", "code", "W", "kind", "WARD")
                .row("charges", "organization_code", "DU", "area_code", "W");
        for (int i = 1; i <= places; i++) {
            folder.row("areas", "code", "N" + i, "parent_code", "W");
            for (int house = 1; house <= i % 3; house++) {
                folder.row("households", "code", "H" + i + "-" + house, "area_code", "N" + i);
            }
        }
        graph.load(folder);
    }

    @Test
    void theSameSeedDrawsTheSamePlacesAlsoInAGraphThatWasLoadedAnew() {
        List<List<String>> before = List.of(drawn(1, 4), drawn(2, 4), drawn(3, 4));
        assertThat(before).doesNotHaveDuplicates();

        assertThat(drawn(1, 4)).isEqualTo(before.get(0));
        graph.empty();
        ward(12);

        assertThat(List.of(drawn(1, 4), drawn(2, 4), drawn(3, 4))).isEqualTo(before);
        assertThat(drawn(1, 2)).isEqualTo(before.get(0).subList(0, 2));
    }

    @Test
    void newPlacesOnlyPushOthersOut() {
        List<String> before = drawn(9, 50);
        ward(20);

        List<String> after = drawn(9, 50);

        assertThat(after).hasSize(20).doesNotHaveDuplicates();
        assertThat(after.stream().filter(before::contains)).containsExactlyElementsOf(before);
    }

    @Test
    void theWardItselfIsNoPlaceAndWhatIsClosedByTheDayIsNone() {
        graph.load(new DataFolder().row("areas", "code", "N1", "parent_code", "W", "until", "2021-09-20"));

        assertThat(drawn(1, 50)).hasSize(12).doesNotContain("W");
        assertThat(codes(samples.sample(asked(1, 50), LocalDate.of(2021, 9, 20), DAY)))
                .hasSize(11)
                .doesNotContain("N1");
    }

    @Test
    void everySharesSumIsTheWhole() {
        InspectionSample sample = samples.sample(asked(4, 50), DAY, DAY);

        assertThat(sample.picks())
                .allSatisfy(pick -> assertThat(pick.weight().parts().stream()
                                .mapToDouble(PlaceWeight.Part::weight)
                                .sum())
                        .isEqualTo(pick.weight().total()));
        Map<Boolean, List<Double>> weights = sample.picks().stream()
                .collect(Collectors.partitioningBy(
                        pick -> pick.coverage().gaps() > 0,
                        Collectors.mapping(pick -> pick.weight().total(), Collectors.toList())));
        assertThat(weights.get(true)).hasSize(8).allMatch(weight -> weight > 11);
        assertThat(weights.get(false)).hasSize(4).allMatch(weight -> weight == 7);
    }

    private List<String> drawn(int seed, int size) {
        return codes(samples.sample(asked(seed, size), DAY, DAY));
    }

    private Asked asked(int seed, int size) {
        OrganizationId ward =
                Objects.requireNonNull(organizations.on(DAY).findByCode("DU")).id();
        return new Asked(ward, size, seed, 30, SampleFactors.USUAL);
    }

    private static List<String> codes(InspectionSample sample) {
        return sample.picks().stream().map(pick -> pick.area().code()).toList();
    }
}
