package vn.phancong.directive;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Objects;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Spellings of one number are one number. */
class NumberSpellingTest {

    @ParameterizedTest
    @CsvSource({
        "190 - CV/TU, 190-CV/TU",
        "158- CV/HU, 158-CV/HU",
        "05 -CT/TU, 5-CT/TU",
        "16/CT-TTg, 16-CT/TTg",
        "16-CT/TTg, 16-CT/TTg",
        "1103-QĐ/TU, 1103-QĐ/TU",
        "68/NQ-CP, 68-NQ/CP",
        "17/CT-UBND, 17-CT/UBND"
    })
    void spellingsAreBroughtTogether(String spelling, String canonical) {
        assertThat(Objects.requireNonNull(NumberSpelling.parse(spelling)).canonical())
                .isEqualTo(canonical);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "Công văn", "190", "190-", "/TU", "190-CV"})
    void whatIsNoNumberIsNone(String spelling) {
        assertThat(NumberSpelling.parse(spelling)).isNull();
    }
}
