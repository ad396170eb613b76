package vn.phancong.intake;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStreamReader;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Every table, column, value and reason has its Vietnamese words. */
class WordsTest {

    private static final Map<String, Set<String>> VALUES = Map.of(
            "areas.kind", Allowed.AREA_KINDS,
            "organizations.kind", Allowed.ORGANIZATION_KINDS,
            "organizations.tier", Allowed.TIERS,
            "people.kind", Allowed.PERSON_KINDS,
            "absences.availability", Allowed.ABSENCES,
            "memberships.kind", Allowed.MEMBERSHIP_KINDS,
            "offices.position", Allowed.POSITIONS,
            "households.vulnerability", Allowed.VULNERABILITIES,
            "assignments.role", Allowed.ROLES);

    @ParameterizedTest
    @EnumSource
    void everyColumnIsKnownByItsVietnameseName(DataFile file) {
        for (String column : file.columns()) {
            String name = Vocabulary.columnInVietnamese(file, column);

            assertThat(name).isNotEqualTo(column);
            assertThat(Vocabulary.column(file, name.toUpperCase(Locale.ROOT))).isEqualTo(column);
            assertThat(Vocabulary.column(file, column)).isEqualTo(column);
        }
        assertThat(Vocabulary.table(file.table())).isEqualTo(file);
    }

    @Test
    void everyValueIsKnownByItsVietnameseName() {
        VALUES.forEach((column, values) -> {
            DataFile file =
                    DataFile.valueOf(column.substring(0, column.indexOf('.')).toUpperCase(Locale.ROOT));
            String name = column.substring(column.indexOf('.') + 1);
            for (String value : values) {
                String word = Vocabulary.valuesInVietnamese(file, name, Set.of(value));
                assertThat(word).isNotEqualTo(value);
                assertThat(Vocabulary.value(file, name, word, values)).isEqualTo(value);
            }
        });
    }

    @Test
    void everyWordOfTheVocabularyStandsForSomethingThatIsThere() throws IOException {
        Properties words = new Properties();
        try (var text =
                new InputStreamReader(WordsTest.class.getResourceAsStream("/intake/vocabulary.properties"), UTF_8)) {
            words.load(text);
        }
        for (String key : words.stringPropertyNames()) {
            String[] parts = key.split("\\.");
            if (parts.length == 3) {
                assertThat(VALUES.get(parts[0] + "." + parts[1])).as(key).contains(parts[2]);
            } else if (parts.length == 2 && !parts[0].equals("any")) {
                assertThat(DataFile.valueOf(parts[0].toUpperCase(Locale.ROOT)).knows(parts[1]))
                        .as(key)
                        .isTrue();
            }
        }
    }

    @Test
    void everyReasonIsWordedInBothLanguages() throws IOException {
        var none = ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);
        Set<String> english =
                ResourceBundle.getBundle("intake.reasons", Locale.ROOT, none).keySet();
        Set<String> vietnamese = new TreeSet<>();
        Properties own = new Properties();
        try (var text =
                new InputStreamReader(WordsTest.class.getResourceAsStream("/intake/reasons_vi.properties"), UTF_8)) {
            own.load(text);
        }
        vietnamese.addAll(own.stringPropertyNames());

        assertThat(vietnamese).isEqualTo(new TreeSet<>(english));
        for (RefusalCode code : RefusalCode.values()) {
            assertThat(english).contains(code.name().equals("TOO_LARGE") ? "TOO_LARGE.part" : code.name());
        }
    }
}
