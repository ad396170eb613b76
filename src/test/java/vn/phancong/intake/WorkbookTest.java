package vn.phancong.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.time.LocalDate;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.junit.jupiter.api.Test;

/** The ways in which offices write their lists as workbooks. */
class WorkbookTest extends IntakeTest {

    private static final String HEADINGS = RawBook.text("Mã", "Họ và tên", "Loại");

    @Test
    void numbersAndDaysComeAsWhatWasMeant() {
        try (Workbook book = new Workbook(out("people.xlsx"), "test", null);
                Worksheet sheet = book.newWorksheet("Sheet1")) {
            String[] headings = {"Mã", "Họ và tên", "Loại", "Điện thoại", "Số thẻ", "Từ ngày", "Số hộ tối đa"};
            for (int i = 0; i < headings.length; i++) {
                sheet.value(0, i, headings[i]);
            }
            sheet.value(1, 0, 10105);
            sheet.value(1, 1, "Nguyễn Văn An");
            sheet.value(1, 2, "dự bị");
            sheet.value(1, 3, 912345678);
            sheet.value(1, 4, 12345678901L);
            sheet.value(1, 5, LocalDate.of(2021, 8, 30));
            sheet.style(1, 5).format("dd/MM/yyyy").set();
            sheet.value(1, 6, 7);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }

        loadAll();

        assertThat(
                        ask(
                                "MATCH (p:Person) RETURN p.code + ' ' + p.phone + ' ' + p.cardNumber + ' ' + p.since + ' ' + p.capacity"))
                .containsExactly("10105 0912345678 12345678901 2021-08-30 7");
    }

    @Test
    void theHeaderMayStandBelowTitlesAndOnAnotherSheet() {
        new RawBook()
                .sheet("Hướng dẫn", RawBook.text("Danh sách gửi trước ngày 5"))
                .sheet(
                        "Trang tính1",
                        RawBook.text("ĐẢNG ỦY PHƯỜNG"),
                        "",
                        RawBook.text("DANH SÁCH ĐẢNG VIÊN"),
                        HEADINGS,
                        RawBook.text("A", "An", "GIRL"),
                        RawBook.text("B", "Bình", "STUDENT"))
                .write(folder.resolve("Đảng viên.xlsx"));

        assertThat(refused())
                .extracting(Refusal::file, Refusal::line, Refusal::column)
                .containsExactly("Đảng viên.xlsx", 5L, "kind");
        assertThat(ask("MATCH (p:Person) RETURN p.code")).containsExactly("B");
    }

    @Test
    void formulasGiveTheirLastValueAndHiddenRowsAreRead() {
        String formula = "<c t='str'><f>A1&amp;B1</f><v>An</v></c>";
        String broken = "<c t='e'><f>A9</f><v>#REF!</v></c>";
        new RawBook()
                .sheetOf(
                        "a",
                        "<row r='1'>" + HEADINGS + "</row><row r='2' hidden='1'>" + RawBook.text("A") + formula
                                + RawBook.text("STUDENT") + "</row><row r='7'>" + RawBook.text("B") + broken
                                + RawBook.text("STUDENT") + "</row>")
                .write(folder.resolve("people.xlsx"));

        assertThat(refused())
                .extracting(Refusal::line, Refusal::column, Refusal::code)
                .containsExactly(7L, "full_name", RefusalCode.FORMULA_ERROR);
        assertThat(ask("MATCH (p:Person) RETURN p.fullName")).containsExactly("An");
    }

    @Test
    void mergedCellsAreNoted() {
        new RawBook()
                .part(
                        "a",
                        "<sheetData><row>" + HEADINGS + "</row><row>" + RawBook.text("A", "An", "STUDENT")
                                + "</row></sheetData><mergeCells count='1'><mergeCell ref='A1:A2'/></mergeCells>")
                .write(folder.resolve("people.xlsx"));

        assertThat(loadAll().files().get(0).warnings())
                .singleElement()
                .asString()
                .contains("1 merged");
    }

    @Test
    void daysCountFrom1900OrFrom1904AndZerosOfAFormatStay() {
        String row = "<c s='2'><v>7</v></c>" + RawBook.text("An", "STUDENT") + "<c s='1'><v>%s</v></c>";
        String headings = HEADINGS + RawBook.text("since");
        new RawBook()
                .format("dd/mm/yyyy;@")
                .format("00000")
                .sheet("a", headings, row.formatted("44438"))
                .write(folder.resolve("people.xlsx"));
        loadAll();
        assertThat(ask("MATCH (p:Person) RETURN p.code + ' ' + p.since")).containsExactly("00007 2021-08-30");

        new RawBook()
                .format("[$-42A]d mmmm yyyy")
                .format("00000")
                .from1904()
                .sheet("a", headings, row.formatted("42976.5"))
                .write(folder.resolve("people.xlsx"));
        assertThat(loadAll().effective()).isZero();
    }

    @Test
    void aCodeOfWhichExcelMadeADayIsRefused() {
        new RawBook()
                .format("d-mmm")
                .sheet("a", HEADINGS, "<c s='1'><v>44438</v></c>" + RawBook.text("An", "STUDENT"))
                .write(folder.resolve("people.xlsx"));

        assertThat(refused())
                .extracting(Refusal::column, Refusal::code)
                .containsExactly("code", RefusalCode.LOST_DIGITS);
    }

    @Test
    void sharedTextsAreReadWithoutWhatIsThereToPronounceThem() {
        new RawBook()
                .shared("<si><t>A</t></si><si><r><t>Nguyễn </t></r><r><t>An</t></r><rPh><t>?</t></rPh></si>")
                .sheet("a", HEADINGS, "<c t='s'><v>0</v></c><c t='s'><v>1</v></c>" + RawBook.text("STUDENT"))
                .write(folder.resolve("people.xlsx"));

        loadAll();

        assertThat(ask("MATCH (p:Person) RETURN p.fullName")).containsExactly("Nguyễn An");
    }

    @Test
    void aWorkbookMayBeAWholeFolderAndItsSheetsMayComeInAnyOrder() {
        new RawBook()
                .sheet("Phân công", RawBook.text("Mã ĐV", "Mã hộ", "Vai trò"), RawBook.text("A", "H", "hỗ trợ"))
                .sheet("Hộ gia đình", RawBook.text("Mã hộ", "Địa chỉ", "Mã tổ"), RawBook.text("H", "Số 1", "T"))
                .sheet("Đảng viên", HEADINGS, RawBook.text("A", "An", "chính thức"))
                .sheet("Địa bàn", RawBook.text("Mã", "Tên", "Loại"), RawBook.text("T", "Tổ 1", "TDP"))
                .sheet("Biểu đồ", RawBook.text("x"))
                .write(folder.resolve("Số liệu phường.xlsx"));

        LoadReport report = loadAll();

        assertThat(report.files())
                .extracting(FileReport::file, FileReport::added)
                .containsExactly(
                        tuple("Số liệu phường.xlsx [Địa bàn]", 1L),
                        tuple("Số liệu phường.xlsx [Đảng viên]", 1L),
                        tuple("Số liệu phường.xlsx [Hộ gia đình]", 1L),
                        tuple("Số liệu phường.xlsx [Phân công]", 1L));
        assertThat(ask("MATCH (:Person)-[c:COVERS]->() RETURN c.role")).containsExactly("SUPPORT");
    }

    @Test
    void aWorkbookWithoutTheHeaderIsRefusedWithWhatItLacks() {
        new RawBook().sheet("a", RawBook.text("Mã", "Họ và tên")).write(folder.resolve("people.xlsx"));

        assertThat(refused())
                .extracting(Refusal::column, Refusal::code)
                .containsExactly("kind", RefusalCode.MISSING_COLUMN);
    }

    @Test
    void fileAndWorkbookForOneTableAreRefused() {
        new RawBook().sheet("a", HEADINGS, RawBook.text("A", "An", "STUDENT")).write(folder.resolve("people.xlsx"));
        file("people.csv", "code,full_name,kind", "A,An,STUDENT");

        assertThat(refused().code()).isEqualTo(RefusalCode.DUPLICATE_FILE);
    }

    private OutputStream out(String name) throws IOException {
        return Files.newOutputStream(folder.resolve(name));
    }
}
