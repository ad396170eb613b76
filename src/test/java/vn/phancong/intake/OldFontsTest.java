package vn.phancong.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Files that were written for fonts of before Unicode. */
class OldFontsTest extends IntakeTest {

    private static final String NAMES = "MATCH (p:Person) RETURN p.fullName ORDER BY p.code";
    private static final LoadOptions FROM_TCVN3 = new LoadOptions(false, LegacyText.TCVN3, null);
    private static final LoadOptions FROM_VNI = new LoadOptions(false, LegacyText.VNI, null);

    @Test
    void aColumnForOldFontsIsRefusedWithItsNameAndTheSettingThatConvertsIt() {
        people(LegacyText.TCVN3);

        LoadReport report = load();

        assertThat(report.refusals())
                .extracting(Refusal::line, Refusal::column, Refusal::code)
                .startsWith(tuple(2L, "full_name", RefusalCode.LEGACY_TEXT));
        assertThat(report.refusals().get(0).reason()).contains("Họ và tên", "TCVN3", "--phancong.legacy-text=TCVN3");
        assertThat(report.refusals().get(0).explanation()).contains("phông chữ cũ TCVN3 (ABC)");
    }

    @Test
    void wordsThatWouldBeRightAsTheyStandAreRefusedWithTheRestOfTheirColumn() {
        people(LegacyText.TCVN3);

        assertThat(load().refused()).isEqualTo(3);
        assertThat(ask(NAMES)).containsExactly("Lan Anh");
    }

    @Test
    void itIsConvertedWhereTheUserSaysFromWhat() {
        people(LegacyText.TCVN3);
        assertThat(load(FROM_TCVN3).refusals()).isEmpty();
        assertThat(ask(NAMES)).containsExactly("Nguyễn Văn Hà", "Lan Anh", "Đỗ Hường", "Tú");

        people(LegacyText.VNI);
        assertThat(load(FROM_VNI).refusals()).isEmpty();
        assertThat(load(FROM_VNI).effective()).isZero();
    }

    @Test
    void unicodeIsLeftAloneWhereTheUserSaysThatOldTextIsConverted() {
        file("people.csv", "code,full_name,kind", "A,Né Hoà,STUDENT", "B,Đỗ Hường,STUDENT", "C,Lý Thuý,STUDENT");

        load(FROM_TCVN3);

        assertThat(ask(NAMES)).containsExactly("Né Hoà", "Đỗ Hường", "Lý Thuý");
    }

    @Test
    void theSettingForOtherFontsConvertsNothing() {
        people(LegacyText.VNI);

        assertThat(load(FROM_TCVN3).refusals()).extracting(Refusal::code).containsOnly(RefusalCode.LEGACY_TEXT);
    }

    @Test
    void aFileOfBareBytesAndHeadingsForOldFontsAreUnderstood() throws IOException {
        Map<String, String> codes = LegacyTextTest.codes(LegacyText.TCVN3);
        String text = LegacyTextTest.encoded("Mã,Họ và tên,Đối tượng\nA,Nguyễn Văn Hường,dự bị\n", codes);
        Files.write(folder.resolve("people.csv"), text.getBytes(Charset.forName("windows-1252")));

        assertThat(refused().code()).isEqualTo(RefusalCode.LEGACY_TEXT);
        assertThat(load(FROM_TCVN3).refusals()).isEmpty();
        assertThat(ask("MATCH (p:Person) RETURN p.fullName + ' ' + p.kind"))
                .containsExactly("Nguyễn Văn Hường PROBATIONARY_MEMBER");
    }

    private LoadReport load(LoadOptions options) {
        return loadFolder.load(folder, options, progress -> {});
    }

    private void people(LegacyText legacy) {
        Map<String, String> codes = LegacyTextTest.codes(legacy);
        file(
                "people.csv",
                "code,Họ và tên,kind",
                "A," + LegacyTextTest.encoded("Nguyễn Văn Hà", codes) + ",STUDENT",
                "B,Lan Anh,STUDENT",
                "C," + LegacyTextTest.encoded("Đỗ Hường", codes) + ",STUDENT",
                "D," + LegacyTextTest.encoded("Tú", codes) + ",STUDENT");
    }
}
