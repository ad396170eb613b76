package vn.phancong.demo;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DemoCityCoverageTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 3, 2);

    @TempDir
    private static Path folder;

    private static Written written = new Written(Path.of(""));

    @BeforeAll
    static void write() {
        DemoCity.on(TODAY).writeTo(folder);
        written = new Written(folder);
    }

    private static Tally on(LocalDate day) {
        return new Tally(written, day);
    }

    private static String spot(int number) {
        return "HN-00001-03-%04d".formatted(number);
    }

    @Test
    void fourInFiveHouseholdsAndMoreAreCovered() {
        Tally tally = on(TODAY);
        assertThat((double) tally.count("COVERED") / tally.targetSet()).isBetween(0.80, 0.88);
        assertThat(tally.meanLoad()).isBetween(5.0, 7.0);
    }

    @Test
    void everyGapReasonAndEveryWeaknessOccurs() {
        Tally tally = on(TODAY);
        for (String reason : List.of("NO_CELL", "NEVER_ASSIGNED", "COVERER_UNAVAILABLE", "ENDED")) {
            assertThat(tally.count(reason)).as(reason).isGreaterThan(30);
        }
        for (String weakness : List.of("THIN", "STALE", "OVERLOADED")) {
            assertThat(tally.countWeak(weakness)).as(weakness).isGreaterThan(100);
        }
    }

    @Test
    void theHouseholdsWithAStoryStandAsTheClassSays() {
        Tally tally = on(TODAY);
        assertThat(tally.of(spot(1))).isEqualTo("COVERER_UNAVAILABLE");
        assertThat(tally.of(spot(4))).isEqualTo("NEVER_ASSIGNED");
        assertThat(tally.of(spot(5))).isEqualTo("ENDED");
        assertThat(tally.weaknessesOf(spot(6))).containsExactly("THIN");
        assertThat(tally.weaknessesOf(spot(7))).containsExactly("STALE");
        for (int number : List.of(8, 14, 15)) {
            assertThat(tally.weaknessesOf(spot(number))).containsExactly("OVERLOADED");
        }
        assertThat(tally.of(spot(9))).isEqualTo("OUTSIDE");
        assertThat(tally.of(spot(13))).isEqualTo("OUTSIDE");
        for (int number : List.of(2, 3, 10, 11, 12, 16)) {
            assertThat(tally.of(spot(number))).isEqualTo("COVERED");
            assertThat(tally.weaknessesOf(spot(number))).isEmpty();
        }
    }

    @Test
    void theirPastWasOtherwise() {
        assertThat(on(LocalDate.of(2022, 3, 15)).of(spot(10))).isEqualTo("COVERER_UNAVAILABLE");
        assertThat(on(LocalDate.of(2022, 4, 15)).of(spot(10))).isEqualTo("COVERED");
        assertThat(on(LocalDate.of(2023, 5, 14)).of(spot(3))).isEqualTo("COVERED");
        assertThat(on(LocalDate.of(2023, 5, 15)).of(spot(3))).isEqualTo("ENDED");
        assertThat(on(LocalDate.of(2023, 10, 31)).of(spot(5))).isEqualTo("COVERED");
        assertThat(on(LocalDate.of(2022, 11, 30)).of(spot(13))).isEqualTo("COVERED");
    }

    @Test
    void aMemberOfAnAgencyCellCoversAHouseholdWhereTheyLive() {
        assertThat(written.rows("assignments", "household_code", spot(2)))
                .extracting(row -> row.getField("person_code"))
                .containsExactly("DV-000003");
        assertThat(written.rows("memberships", "person_code", "DV-000003"))
                .extracting(row -> row.getField("organization_code") + " " + row.getField("kind"))
                .containsExactly("CB-BADINH-01 PRIMARY", "CB-00001-03 RESIDENCE");
        assertThat(written.rows("memberships", "kind", "RESIDENCE")).hasSizeGreaterThan(150);
    }

    @Test
    void aNeighbourhoodHasNoCellAndAnotherHasTwo() {
        assertThat(written.rows("charges", "area_code", "00016-04")).isEmpty();
        Tally tally = on(TODAY);
        assertThat(written.rows("households", "area_code", "00016-04").stream()
                        .map(row -> tally.of(row.getField("code")))
                        .distinct())
                .contains("NO_CELL", "COVERED");
        assertThat(tally.of("HN-00016-04-0001")).isEqualTo("COVERED");
        assertThat(written.rows("charges", "area_code", "00034-02"))
                .extracting(row -> row.getField("organization_code"))
                .containsExactly("CB-00034-02A", "CB-00034-02B");
    }

    @Test
    void cellsSitUnderWardsSectionsDistrictsAndTheCity() {
        assertThat(parents("CB-00001-03")).containsExactly("DU-00001");
        assertThat(parents("CB-00034-02A")).containsExactly("DU-00034", "BP-00034");
        assertThat(parents("CB-BADINH-KCC")).containsExactly("QU-BADINH");
        assertThat(parents("CB-HN-01")).containsExactly("TU-HN");
        assertThat(parents("CB-TPND-02")).containsExactly("TU-TPND");
        assertThat(parents("HU-CHAUTHANH-ST")).containsExactly("TU-ST");
    }

    private static List<String> parents(String organization) {
        return written.rows("organizations", "code", organization).stream()
                .map(row -> row.getField("parent_code"))
                .toList();
    }

    @Test
    void stateBodiesFormALineOfTheirOwnAndAreLedByTheParty() {
        NamedCsvRecord ward = written.rows("organizations", "code", "UB-00001").get(0);
        assertThat(ward.getField("parent_code")).isEqualTo("UB-BADINH");
        assertThat(ward.getField("led_by_code")).isEqualTo("DU-00001");
        assertThat(parents("UB-BADINH")).containsExactly("UB-HN");
        assertThat(written.rows("offices", "organization_code", "UB-00001"))
                .extracting(row -> row.getField("position"))
                .contains("CHAIR");
    }

    @Test
    void aClosedCellAndAClosedNeighbourhoodHandedOverWhatTheyHad() {
        assertThat(written.rows("charges", "area_code", "00013-05"))
                .extracting(row ->
                        row.getField("organization_code") + " " + row.getField("since") + " " + row.getField("until"))
                .containsExactly("CB-00013-05  2023-07-01", "CB-00013-04 2023-07-01 ");
        assertThat(written.rows("memberships", "organization_code", "CB-00013-05"))
                .isNotEmpty()
                .allMatch(row -> row.getField("until").equals("2023-07-01"));
        assertThat(written.rows("areas", "code", "00022-06"))
                .extracting(row -> row.getField("since") + "/" + row.getField("until"))
                .containsExactly("/2022-10-01", "2024-01-15/");
        assertThat(written.rows("households", "code", "HN-00022-06-0001"))
                .extracting(row -> row.getField("area_code"))
                .containsExactly("00022-06", "00022-05");
    }
}
