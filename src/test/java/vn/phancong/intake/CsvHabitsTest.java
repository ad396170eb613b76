package vn.phancong.intake;

import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.text.Normalizer;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The ways in which offices write their lists as CSV. */
class CsvHabitsTest extends IntakeTest {

    private static final String NAMES = "MATCH (p:Person) RETURN p.fullName ORDER BY p.code";
    private static final String PEOPLE = "code,full_name,kind\nA,Nguyễn Thị Hường,STUDENT\nB,Đặng Văn Hà,STUDENT\n";

    @ParameterizedTest
    @ValueSource(strings = {",", ";", "\t"})
    void theCellsAreSeparatedByCommasSemicolonsOrTabs(String separator) {
        file(
                "people.csv",
                "\"code\",\"full_name\",\"kind\"".replace(",", separator),
                "A,\"An, Bình; Chi\",STUDENT".replaceAll(",(?! )", separator));

        loadAll();

        assertThat(ask(NAMES)).containsExactly("An, Bình; Chi");
    }

    @Test
    void theFirstLineMaySayWhatSeparatesTheCells() {
        file("people.csv", "sep=;", "code;full_name;kind", "A;An;GIRL");

        assertThat(refused()).extracting(Refusal::line, Refusal::column).containsExactly(3L, "kind");
    }

    @Test
    void utf16IsReadWithAndWithoutAByteOrderMark() throws IOException {
        for (Charset charset : List.of(UTF_16LE, UTF_16BE)) {
            for (String mark : List.of("\uFEFF", "")) {
                empty();
                Files.write(folder.resolve("people.csv"), (mark + PEOPLE).getBytes(charset));
                loadAll();
                assertThat(ask(NAMES)).containsExactly("Nguyễn Thị Hường", "Đặng Văn Hà");
            }
        }
    }

    @Test
    void windows1258IsReadAndComposed() throws IOException {
        Files.write(folder.resolve("people.csv"), windows1258(PEOPLE));

        loadAll();

        assertThat(ask(NAMES)).containsExactly("Nguyễn Thị Hường", "Đặng Văn Hà");
    }

    @Test
    void aStrayByteFarIntoAGoodFileRefusesItsRowOnly() throws IOException {
        StringBuilder rows = new StringBuilder("code,full_name,kind\n");
        for (int i = 0; i < 4000; i++) {
            rows.append("P").append(i).append(",Nguyễn Thị Hường,STUDENT\n");
        }
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        bytes.writeBytes(rows.toString().getBytes(UTF_8));
        bytes.writeBytes(new byte[] {'X', ',', 'H', (byte) 0xE0, ',', 'S', 'T', 'U', 'D', 'E', 'N', 'T', '\n'});
        Files.write(folder.resolve("people.csv"), bytes.toByteArray());

        assertThat(refused())
                .extracting(Refusal::line, Refusal::column, Refusal::code)
                .containsExactly(4002L, "full_name", RefusalCode.BAD_TEXT);
    }

    @Test
    void oneStrayByteNearTheTopDoesNotTurnTheWholeFileIntoAnotherEncoding() throws IOException {
        byte[] bytes = PEOPLE.replace("Hà", "H?").getBytes(UTF_8);
        for (int i = 0; i < bytes.length; i++) {
            bytes[i] = bytes[i] == '?' ? (byte) 0xE0 : bytes[i];
        }
        Files.write(folder.resolve("people.csv"), bytes);

        assertThat(refused().line()).isEqualTo(3);
        assertThat(ask(NAMES)).containsExactly("Nguyễn Thị Hường");
    }

    @Test
    void columnsAndValuesAreNamedInVietnameseWithOrWithoutMarks() {
        file("Danh sách địa bàn.csv", "Mã;Tên địa bàn;LOẠI", "T1;Tổ 1;tổ dân phố");
        file(
                "danh-sach-ho 2021.csv",
                "STT,MÃ HỘ,dia_chi,Mã tổ dân phố,Họ và tên chủ hộ,Số nhân khẩu,Hoàn cảnh,Ngày bắt đầu",
                "1,H1,Số 1 phố Huế,T1,Trần Văn An,3.0,\"hộ nghèo; Khuyết tật\",30/8/2021");
        file(
                "ĐẢNG VIÊN.csv",
                "Mã ĐV,Họ tên,Đối tượng",
                "P1,An,đảng viên chính thức",
                "P2,Bình,DU BI",
                "P3,Chi,full member");

        LoadReport report = loadAll();

        assertThat(report.files().get(2).warnings()).isEmpty();
        assertThat(ask("MATCH (h:Household) RETURN h.headName + ' ' + h.people + ' ' + h.since"))
                .containsExactly("Trần Văn An 3 2021-08-30");
        assertThat(ask("MATCH (h:Household) RETURN h.vulnerability")).containsExactly("[POOR, DISABLED]");
        assertThat(ask("MATCH (p:Person) RETURN p.kind ORDER BY p.code"))
                .containsExactly("FULL_MEMBER", "PROBATIONARY_MEMBER", "FULL_MEMBER");
    }

    @Test
    void twoHeadingsForOneColumnAreRefused() {
        file("people.csv", "code,Họ và tên,full_name,kind", "A,An,An,STUDENT");

        Refusal refusal = refused();

        assertThat(refusal)
                .extracting(Refusal::column, Refusal::code)
                .containsExactly("full_name", RefusalCode.DUPLICATE_COLUMN);
        assertThat(refusal.reason()).contains("Họ và tên", "full_name");
    }

    @Test
    void whatIsMissingOrUnknownIsExplainedInTheClerksWords() {
        file("people.csv", "Mã,Họ tên", "A,An");
        assertThat(refused().explanation()).contains("thiếu cột: loại");
        file("people.csv", "Mã,Họ tên,Loại", "A,An,nông dân");

        assertThat(refused().explanation()).contains("“nông dân”", "đảng viên chính thức", "đoàn viên");
    }

    @Test
    void daysComeBeforeMonthsAndSerialNumbersAreDays() {
        file(
                "people.csv",
                "code,full_name,kind,since",
                "A,An,STUDENT,30/08/2021",
                "B,An,STUDENT,1-9-2021",
                "C,An,STUDENT,44438",
                "D,An,STUDENT,2021-08-30 00:00:00",
                "E,An,STUDENT,08/30/2021",
                "F,An,STUDENT,30/08/21",
                "G,An,STUDENT,2021",
                "H,An,STUDENT,31/02/2021");

        assertThat(load().refusals())
                .extracting(Refusal::line, Refusal::code)
                .containsExactly(
                        tuple(6L, RefusalCode.BAD_DATE),
                        tuple(7L, RefusalCode.BAD_DATE),
                        tuple(8L, RefusalCode.BAD_DATE),
                        tuple(9L, RefusalCode.BAD_DATE));
        assertThat(ask("MATCH (p:Person) RETURN p.since ORDER BY p.code"))
                .containsExactly("2021-08-30", "2021-09-01", "2021-08-30", "2021-08-30");
    }

    @Test
    void mobileNumbersGetTheirZeroBackAndNumbersTheirDigits() {
        file(
                "people.csv",
                "code,full_name,kind,phone,card_number",
                "A,An,STUDENT,912345678,12345678.0",
                "B,An,STUDENT,9.12345678E8,012345678901",
                "C,An,STUDENT,912345678.0,",
                "D,An,STUDENT,2438252525,",
                "E,An,STUDENT,024 3825 2525,",
                "F,An,STUDENT,412345678,",
                "G,An,STUDENT,,1.23457E+11");

        Refusal refusal = refused();

        assertThat(refusal)
                .extracting(Refusal::line, Refusal::column, Refusal::code)
                .containsExactly(8L, "card_number", RefusalCode.LOST_DIGITS);
        assertThat(ask("MATCH (p:Person) RETURN p.phone ORDER BY p.code"))
                .containsExactly("0912345678", "0912345678", "0912345678", "2438252525", "024 3825 2525", "412345678");
        assertThat(ask("MATCH (p:Person) WHERE p.cardNumber IS NOT NULL RETURN p.cardNumber ORDER BY p.code"))
                .containsExactly("12345678", "012345678901");
    }

    @Test
    void theErrorOfAFormulaIsNoValue() {
        file("people.csv", "code,full_name,kind", "A,#REF!,STUDENT", "B,#N/A,STUDENT", "C,#1 An,STUDENT");

        assertThat(load().refusals())
                .extracting(Refusal::code)
                .containsExactly(RefusalCode.FORMULA_ERROR, RefusalCode.FORMULA_ERROR);
    }

    @Test
    void twoFilesForOneTableAreRefused() {
        file("people.csv", "code,full_name,kind", "A,An,STUDENT");
        file("Đảng viên.csv", "code,full_name,kind", "B,Bình,STUDENT");

        Refusal refusal = refused();

        assertThat(refusal.code()).isEqualTo(RefusalCode.DUPLICATE_FILE);
        assertThat(refusal.reason()).contains("people.csv", "Đảng viên.csv");
        assertThat(ask(NAMES)).isEmpty();
    }

    /** The charset of the JDK does not take letters apart, which the encoding needs for most of them. */
    private static byte[] windows1258(String text) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        Charset charset = Charset.forName("windows-1258");
        text.codePoints().mapToObj(Character::toString).forEach(letter -> {
            String taken = letter;
            if (!charset.newEncoder().canEncode(letter)) {
                String apart = Normalizer.normalize(letter, Normalizer.Form.NFD);
                String tone = apart.replaceAll("[^\u0300\u0301\u0303\u0309\u0323]", "");
                taken = Normalizer.normalize(apart.replace(tone, ""), Normalizer.Form.NFC) + tone;
            }
            bytes.writeBytes(taken.getBytes(charset));
        });
        return bytes.toByteArray();
    }
}
