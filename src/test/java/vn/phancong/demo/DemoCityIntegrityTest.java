package vn.phancong.demo;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DemoCityIntegrityTest {

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
    void everyFileHasOnlyUniqueKeys() {
        assertUnique("areas", "code", "since");
        assertUnique("organizations", "code", "since", "parent_since");
        assertUnique("charges", "organization_code", "area_code", "since");
        assertUnique("people", "code");
        assertUnique("people", "card_number", "phone");
        assertUnique("absences", "person_code", "since");
        assertUnique("memberships", "person_code", "organization_code", "since");
        assertUnique("offices", "person_code", "organization_code", "position", "since");
        assertUnique("households", "code", "located_since");
        assertUnique("assignments", "person_code", "household_code", "since");
    }

    private static void assertUnique(String table, String... columns) {
        Set<List<String>> seen = new HashSet<>();
        for (NamedCsvRecord row : written.rows(table)) {
            List<String> key = new ArrayList<>();
            for (String column : columns) {
                key.add(row.getField(column));
            }
            assertThat(seen.add(key)).as("%s %s", table, key).isTrue();
        }
    }

    @Test
    void everyReferenceResolves() {
        assertRefers("areas", "parent_code", "areas");
        assertRefers("organizations", "parent_code", "organizations");
        assertRefers("organizations", "led_by_code", "organizations");
        assertRefers("organizations", "advises_code", "organizations");
        assertRefers("charges", "organization_code", "organizations");
        assertRefers("charges", "area_code", "areas");
        assertRefers("absences", "person_code", "people");
        assertRefers("memberships", "person_code", "people");
        assertRefers("memberships", "organization_code", "organizations");
        assertRefers("offices", "person_code", "people");
        assertRefers("offices", "organization_code", "organizations");
        assertRefers("households", "area_code", "areas");
        assertRefers("assignments", "person_code", "people");
        assertRefers("assignments", "household_code", "households");
    }

    private static void assertRefers(String table, String column, String target) {
        Set<String> known = new HashSet<>(written.column(target, "code"));
        known.add("");
        assertThat(known).as("%s.%s", table, column).containsAll(written.column(table, column));
    }

    @Test
    void everySpanEndsAfterItBegins() {
        for (String table : List.of(
                "areas",
                "organizations",
                "charges",
                "people",
                "absences",
                "memberships",
                "offices",
                "households",
                "assignments")) {
            assertThat(written.rows(table))
                    .as(table)
                    .allMatch(row -> Written.since(row, "since").isBefore(Written.until(row, "until")));
        }
    }

    @Test
    void noSpansOfThePairOverlap() {
        assertNoOverlap("absences", "person_code", "person_code");
        assertNoOverlap("assignments", "person_code", "household_code");
        assertNoOverlap("memberships", "person_code", "organization_code");
        assertNoOverlap("areas", "code", "code");
        assertNoOverlap("offices", "person_code", "organization_code");
    }

    private static void assertNoOverlap(String table, String one, String other) {
        Comparator<NamedCsvRecord> byPair = Comparator.comparing(row -> row.getField(one) + " " + row.getField(other));
        List<NamedCsvRecord> rows = written.rows(table).stream()
                .sorted(byPair.thenComparing(row -> Written.since(row, "since")))
                .toList();
        for (int i = 1; i < rows.size(); i++) {
            NamedCsvRecord before = rows.get(i - 1);
            NamedCsvRecord after = rows.get(i);
            boolean apart = byPair.compare(before, after) != 0
                    || !Written.until(before, "until").isAfter(Written.since(after, "since"));
            assertThat(apart).as("%s %s %s", table, before, after).isTrue();
        }
    }

    @Test
    void nobodyIsGivenAHouseholdOutsideItsLifeOrTheirOwn() {
        Map<String, NamedCsvRecord> people = new HashMap<>();
        written.rows("people").forEach(row -> people.put(row.getField("code"), row));
        Map<String, NamedCsvRecord> households = new HashMap<>();
        written.rows("households").forEach(row -> households.put(row.getField("code"), row));
        for (NamedCsvRecord row : written.rows("assignments")) {
            LocalDate until = Written.until(row, "until");
            NamedCsvRecord household = households.get(row.getField("household_code"));
            NamedCsvRecord person = people.get(row.getField("person_code"));
            assertThat(household).isNotNull();
            assertThat(person).isNotNull();
            assertThat(until).as("%s", row).isBeforeOrEqualTo(Written.until(household, "until"));
            assertThat(until).as("%s", row).isBeforeOrEqualTo(Written.until(person, "until"));
            assertThat(Written.since(row, "since")).isAfterOrEqualTo(Written.since(household, "since"));
            assertThat(Written.since(row, "since")).isBeforeOrEqualTo(TODAY);
            assertThat(Written.since(row, "last_contact_on")).isBeforeOrEqualTo(TODAY);
        }
    }

    @Test
    void allTextIsNfcAndWithoutStraySpace() throws IOException {
        for (Table table : Table.values()) {
            String text = Files.readString(folder.resolve(table.file()));
            assertThat(Normalizer.isNormalized(text, Normalizer.Form.NFC)).isTrue();
            assertThat(text)
                    .doesNotContain("  ")
                    .doesNotContain(" ,")
                    .doesNotContain(", ,")
                    .doesNotContain("null");
        }
    }
}
