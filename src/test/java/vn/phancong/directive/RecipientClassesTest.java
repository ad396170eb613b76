package vn.phancong.directive;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;
import vn.phancong.demo.DemoCity;
import vn.phancong.organization.Organization;
import vn.phancong.organization.OrganizationKind;
import vn.phancong.organization.OrganizationTree;
import vn.phancong.organization.Tier;
import vn.phancong.reading.Reading.Addressee;
import vn.phancong.reading.RecipientClass;

/** The bodies for which classes of recipients stand, seen from the body that issues the document. */
class RecipientClassesTest {

    /** Class, issuer, and the codes of the bodies in the tree's order; a dash for none. */
    private static final String EXPECTED = """
            DISTRICT_COMMITTEES          TU-ST HU-CT
            DISTRICT_COMMITTEES          HU-CT -
            SUBORDINATE_COMMITTEES       HU-CT DU-PT,DU-TH
            SUBORDINATE_COMMITTEES       TU-ST HU-CT
            GRASSROOTS_COMMITTEES        TU-ST DU-PT,DU-TH
            CELLS                        TU-ST CB-YT,CB-PT1
            SUBORDINATE_CELLS            HU-CT CB-YT
            SUBORDINATE_CELLS            TU-ST -
            ALL_COMMITTEES               HU-CT CB-YT,DU-PT,CB-PT1,DU-TH
            ADVISORY_BODIES              HU-CT VP-HU
            PARTY_CAUCUSES               TU-ST BCS-ST
            PEOPLES_COMMITTEE            HU-CT UB-CT
            DISTRICT_PEOPLES_COMMITTEES  TU-ST UB-CT
            COMMUNE_PEOPLES_COMMITTEES   TU-ST UB-PT
            COMMUNE_PEOPLES_COMMITTEES   HU-CT UB-PT
            STATE_AGENCIES               HU-CT PYT-CT
            FRONT                        HU-CT MT-CT
            MASS_ORGANIZATIONS           HU-CT TN-CT
            STEERING_COMMITTEE           HU-CT BCD-CT
            HIGHER_BODIES                DU-PT TU-ST,HU-CT
            INSPECTION_TEAMS             HU-CT -
            CENTRAL_AGENCIES             HU-CT -
            """;

    private final RecipientClasses classes = new RecipientClasses(Trees.provinces());

    @TestFactory
    Stream<DynamicTest> aClassStandsForBodiesByTierKindAndPlace() {
        return EXPECTED.lines()
                .map(line -> line.split("\\s+"))
                .map(each -> DynamicTest.dynamicTest(each[0] + " of " + each[1], () -> {
                    var found = classes.resolve(Set.of(RecipientClass.valueOf(each[0])), Trees.id(each[1]));
                    List<String> codes = each[2].equals("-") ? List.of() : Arrays.asList(each[2].split(","));

                    assertThat(found).extracting(Organization::code).containsExactlyElementsOf(codes);
                }));
    }

    @Test
    void everyClassIsEitherPersonsOrTested() {
        Set<RecipientClass> tested = EnumSet.of(
                RecipientClass.COMMITTEE_MEMBERS,
                RecipientClass.STANDING_COMMITTEE_MEMBERS,
                RecipientClass.HEADS,
                RecipientClass.MEMBERS,
                RecipientClass.PEOPLE);
        EXPECTED.lines().forEach(line -> tested.add(RecipientClass.valueOf(line.split(" ")[0])));

        assertThat(tested).containsExactlyInAnyOrder(RecipientClass.values());
    }

    @Test
    void severalClassesInOneNameAreOneListWithoutRepetition() {
        ResolvedAddressees found =
                resolve("TU-ST", RecipientClass.DISTRICT_COMMITTEES, RecipientClass.SUBORDINATE_COMMITTEES);

        assertThat(found.organizations()).extracting(Organization::code).containsExactly("HU-CT");
        assertThat(found.unresolved()).isNull();
    }

    @Test
    void whatStandsForNoBodySaysWhy() {
        assertThat(resolve("HU-CT", RecipientClass.COMMITTEE_MEMBERS).unresolved())
                .isEqualTo(UnresolvedReason.ADDRESSES_PERSONS);
        assertThat(resolve("HU-CT").unresolved()).isEqualTo(UnresolvedReason.NOT_UNDERSTOOD);
        assertThat(resolve("HU-CT", RecipientClass.CENTRAL_AGENCIES).unresolved())
                .isEqualTo(UnresolvedReason.NONE_IN_THE_TREE);
        assertThat(resolve(null, RecipientClass.CELLS).unresolved()).isEqualTo(UnresolvedReason.ISSUER_UNKNOWN);
        assertThat(resolve("HU-CT", RecipientClass.CENTRAL_AGENCIES, RecipientClass.HEADS)
                        .unresolved())
                .isEqualTo(UnresolvedReason.NONE_IN_THE_TREE);
    }

    private ResolvedAddressees resolve(@Nullable String issuer, RecipientClass... wanted) {
        return classes.resolve(new Addressee("nơi nhận", Set.of(wanted)), issuer == null ? null : Trees.id(issuer));
    }

    /** In June 2022 two cells of the ward 00034 came under its new sectional committee. */
    @Test
    void theDemoCityIsAddressedOverTheTreeOfTheDay(@TempDir Path folder) {
        DemoCity.on(LocalDate.of(2026, 3, 2)).writeTo(folder);
        Path file = folder.resolve("organizations.csv");

        OrganizationTree before = Trees.of(file, LocalDate.of(2022, 5, 31));
        OrganizationTree after = Trees.of(file, LocalDate.of(2022, 6, 1));

        assertThat(cellsOfWard34(before)).isEqualTo(cellsOfWard34(after) + 2);
        assertThat(count(before, RecipientClass.DISTRICT_COMMITTEES))
                .isGreaterThan(30)
                .isEqualTo(committees(before, Tier.DISTRICT));
        assertThat(count(before, RecipientClass.GRASSROOTS_COMMITTEES))
                .isPositive()
                .isEqualTo(committees(before, Tier.GRASSROOTS));
        assertThat(count(before, RecipientClass.PEOPLES_COMMITTEE)).isEqualTo(1);
        assertThat(count(before, RecipientClass.ADVISORY_BODIES)).isEqualTo(4);
    }

    private static int cellsOfWard34(OrganizationTree tree) {
        return new RecipientClasses(tree)
                .resolve(Set.of(RecipientClass.SUBORDINATE_CELLS), Trees.id("DU-00034"))
                .size();
    }

    private static int count(OrganizationTree tree, RecipientClass recipients) {
        return new RecipientClasses(tree)
                .resolve(Set.of(recipients), Trees.id("TU-HN"))
                .size();
    }

    private static int committees(OrganizationTree tree, Tier tier) {
        return (int) tree.forest().all().stream()
                .filter(each -> each.kind() == OrganizationKind.COMMITTEE && each.tier() == tier)
                .filter(each -> tree.forest().isWithin(Trees.id("TU-HN"), each.id()))
                .count();
    }
}
