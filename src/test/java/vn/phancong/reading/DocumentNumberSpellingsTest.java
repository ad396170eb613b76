package vn.phancong.reading;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The spellings of a document's number. */
class DocumentNumberSpellingsTest {

    @ParameterizedTest
    @CsvSource({
        "190 - CV/TU, 190-CV/TU",
        "190 - CV / TU, 190-CV/TU",
        "158- CV/HU, 158-CV/HU",
        "05 -CT/TU, 05-CT/TU",
        "16/CT-TTg, 16-CT/TTg",
        "16-CT/TTg, 16-CT/TTg",
        "0345-QĐ/HU, 345-QĐ/HU",
        "68/NQ-CP, 68-NQ/CP",
        "13/2023/NĐ-CP, 13-NĐ/CP",
        "1656/NQ-UBTVQH15, 1656-NQ/UBTVQH15",
        "31–HD/BTCTW, 31-HD/BTCTW",
        "04-KH/BCĐ-TU, 04-KH/BCĐ-TU"
    })
    void spellingsOfANumberAreOneNumber(String printed, String canonical) {
        Numbers.Printed number = Numbers.first(printed, 0, printed.length());

        assertThat(number).isNotNull();
        assertThat(number.number().canonical()).isEqualTo(canonical);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"24/24 giờ", "30/7/2021", "7 ngày/tuần", "5 - 7 hộ", "91/2025/QH15", "12-14", "1234567-CV/TU"})
    void whatIsNoNumberIsNotTakenForOne(String text) {
        assertThat(Numbers.first(text, 0, text.length())).isNull();
    }
}
