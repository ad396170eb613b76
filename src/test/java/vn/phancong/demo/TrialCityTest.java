package vn.phancong.demo;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;
import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TrialCityTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);

    @TempDir
    private static Path folder;

    private static Written written = new Written(Path.of(""));
    private static Ledger city = new Ledger("", null);

    @BeforeAll
    static void write() {
        city = new TrialCity(0.01, 7, TODAY).writeTo(folder);
        written = new Written(folder);
    }

    @Test
    void theSameSeedGivesTheSameBytesAndAnotherOneDoesNot(@TempDir Path again, @TempDir Path other) throws IOException {
        new TrialCity(0.01, 7, TODAY).writeTo(again);
        new TrialCity(0.01, 8, TODAY).writeTo(other);
        for (Table table : Table.values()) {
            assertThat(again.resolve(table.file())).hasSameBinaryContentAs(folder.resolve(table.file()));
        }
        assertThat(again.resolve(TrialCity.EXPECTED)).hasSameBinaryContentAs(folder.resolve(TrialCity.EXPECTED));
        assertThat(Files.mismatch(other.resolve("households.csv"), folder.resolve("households.csv")))
                .isNotNegative();
    }

    @Test
    void aHundredthHasAHundredthOfEverything() {
        assertThat(written.rows("households")).hasSizeBetween(20_900, 23_100);
        assertThat(written.rows("assignments")).hasSizeBetween(18_500, 21_500);
        assertThat(written.rows("people")).hasSizeBetween(4_300, 5_200);
        assertThat(written.rows("organizations", "kind", "CELL")).hasSizeBetween(155, 195);
        assertThat(written.rows("areas", "kind", "WARD")).hasSize(6);
    }

    @Test
    void theSmallestHasATreeOfEachTierAndTheLargestIsTenTimesTheCity(@TempDir Path smallest) {
        new TrialCity(0.001, 7, TODAY).writeTo(smallest);
        Written small = new Written(smallest);
        assertThat(small.column("organizations", "tier"))
                .containsExactlyInAnyOrder("PROVINCE", "DISTRICT", "GRASSROOTS", "CELL");
        assertThat(small.rows("households")).hasSizeBetween(1_900, 2_500);

        List<TrialShape.Planned> one = new TrialShape(1).districts();
        assertThat(one).hasSize(30);
        assertThat(one.stream().mapToInt(district -> district.wards().size()).sum())
                .isEqualTo(579);
        assertThat(one.get(1).wards().get(0).code()).isEqualTo("002.01");
        List<TrialShape.Planned> ten = new TrialShape(10).districts();
        assertThat(ten).hasSize(300).doesNotHaveDuplicates();
        assertThat(ten.stream().map(TrialShape.Planned::district).distinct()).hasSize(300);
    }

    @Test
    void whatIsExpectedIsWhatAReaderOfTheFilesCounts() {
        Tally tally = new Tally(written, TODAY);
        assertThat(city.get(Ledger.Known.HOUSEHOLDS)).isEqualTo(tally.targetSet());
        for (String state : List.of("COVERED", "NO_CELL", "NEVER_ASSIGNED", "COVERER_UNAVAILABLE", "ENDED")) {
            assertThat(city.get(Ledger.Known.valueOf(state))).as(state).isEqualTo(tally.count(state));
        }
        assertThat(tally.meanLoad()).isBetween(5.0, 7.0);
        assertThat((double) tally.count("COVERED") / tally.targetSet()).isBetween(0.7, 0.85);
    }

    /** By chance alone the rates of neighbourhoods would vary once as much as a binomial law says. */
    @Test
    void gapsGatherInSomeNeighbourhoods() {
        Tally tally = new Tally(written, TODAY);
        List<NamedCsvRecord> target = written.rows("households").stream()
                .filter(row -> !tally.of(row.getField("code")).equals("OUTSIDE"))
                .toList();
        Map<String, Long> all = target.stream().collect(groupingBy(row -> row.getField("area_code"), counting()));
        Map<String, Long> gaps = target.stream()
                .filter(row -> !tally.of(row.getField("code")).equals("COVERED"))
                .collect(groupingBy(row -> row.getField("area_code"), counting()));
        double rate = 1 - (double) tally.count("COVERED") / tally.targetSet();
        double sum = 0;
        for (Map.Entry<String, Long> area : all.entrySet()) {
            double own = gaps.getOrDefault(area.getKey(), 0L) / (double) area.getValue();
            sum += area.getValue() * (own - rate) * (own - rate) / (rate * (1 - rate));
        }
        assertThat(sum / (all.size() - 1)).isGreaterThan(10);
    }

    @Test
    void familiesAndAddressesLookLikeLife() {
        double mean = written.rows("households").stream()
                .mapToInt(row -> Integer.parseInt(row.getField("people")))
                .average()
                .orElse(0);
        assertThat(mean).isBetween(3.4, 3.8);
        long addresses = written.rows("households").stream()
                .map(row -> row.getField("address") + row.getField("area_code"))
                .distinct()
                .count();
        assertThat(addresses).isEqualTo(written.rows("households").size());
        assertThat(written.rows("people")).allMatch(row -> row.getField("phone").matches("0000 \\d{3} \\d{3}"));
    }
}
