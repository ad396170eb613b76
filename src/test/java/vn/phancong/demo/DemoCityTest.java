package vn.phancong.demo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DemoCityTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 3, 2);

    @TempDir
    private static Path folder;

    private static Written written = new Written(Path.of(""));

    @BeforeAll
    static void write() {
        DemoCity.on(TODAY).writeTo(folder);
        written = new Written(folder);
    }

    @Test
    void theSameDayGivesTheSameBytes(@TempDir Path again) throws IOException {
        DemoCity.on(TODAY).writeTo(again);
        for (Table table : Table.values()) {
            assertThat(again.resolve(table.file())).hasSameBinaryContentAs(folder.resolve(table.file()));
        }
    }

    @Test
    void anotherDayLeavesTheStructureAsItIs(@TempDir Path later) throws IOException {
        DemoCity.on(TODAY.plusDays(77)).writeTo(later);
        for (String file : List.of("areas.csv", "organizations.csv", "charges.csv")) {
            assertThat(later.resolve(file)).hasSameBinaryContentAs(folder.resolve(file));
        }
        assertThat(new Written(later).rows("people")).hasSameSizeAs(written.rows("people"));
    }

    @Test
    void aDayBeforeTheHistoryIsOverIsRefused() {
        assertThatThrownBy(() -> DemoCity.on(LocalDate.of(2021, 8, 30))).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void thereAreAboutTwoThousandPeopleAndNineThousandHouseholds() {
        assertThat(written.rows("people")).hasSizeBetween(1_900, 2_100);
        assertThat(written.column("households", "code")).hasSizeBetween(8_700, 9_400);
    }

    @Test
    void everyFurtherWholeDistrictAddsNineThousandHouseholds(@TempDir Path larger) {
        DemoCity.on(TODAY).withWholeDistricts(3).writeTo(larger);
        Written more = new Written(larger);
        assertThat(more.column("households", "code")).hasSizeBetween(26_000, 28_500);
        Set<String> ofBaDinh = new HashSet<>(written.column("households", "code"));
        ofBaDinh.removeIf(code -> !code.startsWith("HN-"));
        assertThat(more.column("households", "code")).containsAll(ofBaDinh);
        assertThatThrownBy(() -> DemoCity.on(TODAY).withWholeDistricts(31))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void thereAreThirtyDistrictsAndFourteenWardsOfBaDinh() {
        assertThat(written.rows("areas", "parent_code", "01")).hasSize(30);
        assertThat(written.rows("areas", "parent_code", "001")).hasSize(14);
        assertThat(written.rows("organizations", "parent_code", "TU-HN").stream()
                        .filter(row -> row.getField("tier").equals("DISTRICT"))
                        .filter(row -> !row.getField("code").startsWith("DU-HN-")))
                .hasSize(30);
    }

    @Test
    void phonesAndCardsAreObviouslyMadeUp() {
        assertThat(written.rows("people")).allMatch(row -> row.getField("phone").matches("0000 \\d{3} \\d{3}"));
        assertThat(written.rows("people"))
                .allMatch(row -> row.getField("card_number").matches("(THE-\\d{8})?"));
    }

    @Test
    void everyKindOfBodyAndOfPersonOccurs() {
        assertThat(written.column("organizations", "kind"))
                .containsExactlyInAnyOrder(
                        "COMMITTEE",
                        "CELL",
                        "DEPARTMENT",
                        "PARTY_CAUCUS",
                        "STATE_BODY",
                        "FRONT",
                        "MASS_ORGANIZATION",
                        "STEERING_COMMITTEE",
                        "ENTERPRISE");
        assertThat(written.column("people", "kind"))
                .containsExactlyInAnyOrder(
                        "FULL_MEMBER",
                        "PROBATIONARY_MEMBER",
                        "YOUTH_UNION_MEMBER",
                        "ASSOCIATION_MEMBER",
                        "OFFICIAL",
                        "STUDENT");
        assertThat(written.column("absences", "availability"))
                .containsExactlyInAnyOrder("ON_LEAVE", "SICK", "AWAY", "EXEMPT");
    }
}
