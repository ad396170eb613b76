package vn.phancong.intake;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import vn.phancong.graph.VietnameseText;

class LegacyTextTest {

    private static final String VOWELS = "aàảãáạăằẳẵắặâầẩẫấậeèẻẽéẹêềểễếệiìỉĩíịoòỏõóọôồổỗốộơờởỡớợuùủũúụưừửữứựyỳỷỹýỵđ";
    private static final List<String> FAMILIES = List.of(
            "Nguyễn", "Trần", "Lê", "Phạm", "Hoàng", "Huỳnh", "Phan", "Vũ", "Võ", "Đặng", "Bùi", "Đỗ", "Hồ", "Ngô");
    private static final List<String> MIDDLES =
            List.of("Văn", "Thị", "Đức", "Hữu", "Ngọc", "Thị Thúy", "Xuân", "Quốc", "Minh", "Thu");
    private static final List<String> GIVENS = List.of(
            "Hà", "Tú", "Thuý", "Loan", "Toàn", "Hoà", "Dũng", "Quý", "Yến", "Ánh", "Uyên", "Huệ", "Giang", "Nghĩa",
            "Ê", "Khuê", "Thoại", "Bách", "Ích", "Én", "Oánh", "Tuấn", "Lý", "Mùi");

    @ParameterizedTest
    @CsvSource({
        "TCVN3, NguyÔn V¨n A, Nguyễn Văn A",
        "TCVN3, TrÇn ThÞ H­êng, Trần Thị Hường",
        "TCVN3, §µo Hång Lª, Đào Hồng Lê",
        "TCVN3, TRÇN §øC, TRẦN ĐỨC",
        "VNI, Nguyeãn Vaên A, Nguyễn Văn A",
        "VNI, Traàn Thò Höôøng, Trần Thị Hường",
        "VNI, Ñaøo Hoàng Leâ, Đào Hồng Lê",
        "VNI, TRAÀN ÑÖÙC, TRẦN ĐỨC"
    })
    void namesForOldFontsAreFoundAndConverted(LegacyText legacy, String written, String meant) {
        assertThat(legacy.evidence(written)).isPositive();
        assertThat(legacy.decode(written)).isEqualTo(meant);
    }

    @Test
    void vniHoldsTheWholeAlphabetThereAndBack() {
        Map<String, String> codes = codes(LegacyText.VNI);
        for (String alphabet : List.of(VOWELS, VOWELS.toUpperCase(Locale.ROOT))) {
            alphabet.codePoints()
                    .mapToObj(Character::toString)
                    .forEach(letter -> assertThat(LegacyText.VNI.decode(codes.getOrDefault(letter, letter)))
                            .isEqualTo(letter));
        }
    }

    @Test
    void tcvn3HoldsTheWholeAlphabetAndTheCapitalsThatItHas() {
        Map<String, String> codes = codes(LegacyText.TCVN3);
        (VOWELS + "ĂÂÊÔƠƯĐ")
                .codePoints()
                .mapToObj(Character::toString)
                .forEach(letter -> assertThat(LegacyText.TCVN3.decode(codes.getOrDefault(letter, letter)))
                        .isEqualTo(letter));
        assertThat(codes.keySet())
                .containsAll(VOWELS.codePoints()
                        .filter(letter -> letter > 0x7F)
                        .mapToObj(Character::toString)
                        .toList());
    }

    @ParameterizedTest
    @EnumSource
    void namesThatAreWrittenSoAreNearlyAllFoundWordByWord(LegacyText legacy) {
        Map<String, String> codes = codes(legacy);
        List<String> columns = names(2000);
        long found = columns.stream()
                .filter(name -> legacy.evidence(encoded(name, codes)) > 0)
                .count();

        assertThat(found).isGreaterThan(1900);
        assertThat(columns)
                .allSatisfy(
                        name -> assertThat(legacy.decode(encoded(name, codes))).isEqualToIgnoringCase(name));
    }

    @Test
    void unicodeNamesAreNeverTakenForOldOnes() {
        for (String name : names(5000)) {
            for (LegacyText legacy : LegacyText.values()) {
                assertThat(legacy.evidence(name)).as("%s as %s", name, legacy).isZero();
                assertThat(legacy.evidence(VietnameseText.stored(name).toUpperCase(Locale.ROOT)))
                        .as("%s as %s", name, legacy)
                        .isZero();
            }
        }
    }

    @Test
    void neitherAreOtherLanguagesAndSigns() {
        List<String> others = List.of(
                "Hôtel de la République, 12 rue où naît l'été",
                "Café crème brûlée à la maïs, août, Noël, forêt, garçon, Moïse, Israël, naïf, coûteux",
                "René Müller, São Paulo, España, señor, Ångström, Øresund, smørrebrød, façade",
                "«Hanoi» © 2021 Vinamilk® 20 m² ½ · n° 5 3×4 £5 10 µg",
                "The quick brown fox — 100% “quoted” text",
                "Số nhà 12, ngõ 5, phố Huế; tổ 7");
        for (String other : others) {
            for (LegacyText legacy : LegacyText.values()) {
                assertThat(legacy.evidence(other)).as("%s as %s", other, legacy).isZero();
            }
        }
    }

    private static List<String> names(int count) {
        Random random = new Random(7);
        return IntStream.range(0, count)
                .mapToObj(i -> FAMILIES.get(random.nextInt(FAMILIES.size())) + " "
                        + MIDDLES.get(random.nextInt(MIDDLES.size())) + " "
                        + GIVENS.get(random.nextInt(GIVENS.size())))
                .toList();
    }

    static String encoded(String text, Map<String, String> codes) {
        StringBuilder written = new StringBuilder();
        text.codePoints()
                .mapToObj(Character::toString)
                .forEach(letter -> written.append(
                        codes.getOrDefault(letter, codes.getOrDefault(letter.toLowerCase(Locale.ROOT), letter))));
        return written.toString();
    }

    /** The table read the other way round. */
    static Map<String, String> codes(LegacyText legacy) {
        Map<String, String> codes = new HashMap<>();
        try (var table = LegacyText.class.getResourceAsStream("/intake/legacy-text.csv")) {
            List<String> lines = new ArrayList<>(
                    new String(table.readAllBytes(), UTF_8).lines().toList());
            for (String line : lines.subList(1, lines.size())) {
                String[] cells = line.split(",", -1);
                String code = cells[legacy == LegacyText.TCVN3 ? 1 : 2];
                if (!code.isEmpty()) {
                    codes.put(cells[0], code.replace("U+00AD", "\u00AD"));
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return codes;
    }
}
