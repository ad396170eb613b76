package vn.phancong.intake;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The refused rows go back to the clerk, who corrects them and sends that file alone. */
class RefusedRowsTest extends IntakeTest {

    private static final String NAMES = "MATCH (p:Person) RETURN p.fullName ORDER BY p.code";

    @TempDir
    Path refused;

    @ParameterizedTest
    @ValueSource(strings = {",", ";", "\t"})
    void aCsvFileOfRefusedRowsLoadsOnceItIsCorrected(String separator) throws IOException {
        String name = separator.equals("\t") ? "people.tsv" : "people.csv";
        file(
                name,
                "Mã,Họ và tên,Đối tượng,Ghi chú".replace(",", separator),
                "A,An,dự bị,".replace(",", separator),
                "B,Bình,nông dân,xem lại".replace(",", separator));
        load(folder);

        Path back = refused.resolve(name);
        List<String> lines = Files.readAllLines(back, UTF_8);

        assertThat(lines).hasSize(2);
        assertThat(lines.get(0))
                .isEqualTo("\uFEFFMã lỗi,Giải thích,Mã,Họ và tên,Đối tượng,Ghi chú".replace(",", separator));
        assertThat(lines.get(1))
                .startsWith("UNKNOWN_VALUE" + separator)
                .contains("Cột “Đối tượng”: Không hiểu “nông dân”")
                .endsWith("B,Bình,nông dân,xem lại".replace(",", separator));
        Files.writeString(
                back,
                Files.readString(back).replace(separator + "nông dân" + separator, separator + "dự bị" + separator));
        LoadReport corrected = loadFolder.load(refused, progress -> {});
        assertThat(corrected.refusals()).isEmpty();
        assertThat(corrected.files().get(0).warnings()).isEmpty();
        assertThat(ask(NAMES)).containsExactly("An", "Bình");
    }

    @Test
    void aWorkbookOfRefusedRowsLoadsOnceItIsCorrected() throws IOException {
        new RawBook()
                .sheet(
                        "Sheet1",
                        RawBook.text("DANH SÁCH"),
                        RawBook.text("Mã", "Họ và tên", "Loại", "Điện thoại"),
                        RawBook.text("A", "An", "dự bị"),
                        RawBook.text("B", "Bình", "nông dân") + "<c><v>912345678</v></c>")
                .write(folder.resolve("Đảng viên.xlsx"));
        load(folder);

        Path back = refused.resolve("Đảng viên.xlsx");
        correct(back, "<t>nông dân</t>", "<t>dự bị</t>");
        LoadReport corrected = loadFolder.load(refused, progress -> {});

        assertThat(corrected.refusals()).isEmpty();
        assertThat(corrected.rows()).isEqualTo(1);
        assertThat(ask("MATCH (p:Person {code: 'B'}) RETURN p.phone")).containsExactly("0912345678");
    }

    @Test
    void aSheetOfAWorkbookComesBackAsAFileOfItsOwn() {
        new RawBook()
                .sheet("Đảng viên", RawBook.text("Mã", "Họ và tên", "Loại"), RawBook.text("B", "Bình", "nông dân"))
                .write(folder.resolve("Số liệu.xlsx"));

        load(folder);

        assertThat(refused.resolve("Đảng viên.xlsx")).exists();
        assertThat(loadFolder.load(refused, progress -> {}).refused()).isEqualTo(1);
    }

    @Test
    void whatTheGraphRefusesAndWhatRestsOnARefusedUnitComeBackToo() throws IOException {
        file("areas.csv", "code,name,kind,parent_code", "A,A,TOWN,?", "B,B,WARD,A", "C,C,TOWN,");
        file("people.csv", "code,full_name,kind", "P,An,STUDENT");
        file("absences.csv", "person_code,availability,since", "P,SICK,2022-01-01", "P,AWAY,2022-02-01", "Q,SICK,");

        load(folder);

        assertThat(Files.readAllLines(refused.resolve("areas.csv"))).hasSize(3);
        assertThat(Files.readAllLines(refused.resolve("absences.csv")))
                .satisfiesExactly(
                        header -> assertThat(header).endsWith("person_code,availability,since"),
                        row -> assertThat(row)
                                .isEqualTo("OVERLAP,Trùng thời gian với một lần khác: từ ngày 01/01/2022 đến nay,"
                                        + "P,AWAY,2022-02-01"),
                        row -> assertThat(row).startsWith("UNKNOWN_CODE,").endsWith("Q,SICK,"));
        assertThat(refused.resolve("people.csv")).doesNotExist();
    }

    @Test
    void rowsThatAreRefusedOnceMoreBearTheirNewReasonOnly() throws IOException {
        file("people.csv", "Mã lỗi,Giải thích,Mã,Họ tên,Loại", "BLANK,cũ,A,An,nông dân");

        load(folder);

        assertThat(Files.readAllLines(refused.resolve("people.csv")).get(1))
                .doesNotContain("cũ")
                .endsWith("A,An,nông dân");
    }

    @Test
    void nothingIsOverwritten() throws IOException {
        file("people.csv", "code,full_name,kind", "A,An,GIRL");
        Files.writeString(refused.resolve("people.csv"), "kept");

        load(folder);

        assertThat(refused.resolve("people.csv")).hasContent("kept");
        assertThat(refused.resolve("people (2).csv")).exists();
        assertThatThrownBy(() -> load(refused))
                .isInstanceOf(UnusableFolder.class)
                .hasMessageContaining("itself");
    }

    private void load(Path from) {
        loadFolder.load(from, new LoadOptions(false, null, refused), progress -> {});
    }

    private static void correct(Path book, String wrong, String right) throws IOException {
        ByteArrayOutputStream corrected = new ByteArrayOutputStream();
        try (ZipFile old = new ZipFile(book.toFile());
                ZipOutputStream zip = new ZipOutputStream(corrected)) {
            for (ZipEntry entry : old.stream().toList()) {
                String part = new String(old.getInputStream(entry).readAllBytes(), UTF_8);
                zip.putNextEntry(new ZipEntry(entry.getName()));
                zip.write(part.replace(wrong, right)
                        .replace(decimal(wrong), right)
                        .getBytes(UTF_8));
                zip.closeEntry();
            }
        }
        Files.write(book, corrected.toByteArray());
    }

    /** The same with every letter beyond ASCII as a reference. */
    private static String decimal(String text) {
        StringBuilder references = new StringBuilder();
        text.codePoints()
                .forEach(letter -> references.append(
                        letter < 0x80 ? Character.toString(letter) : "&#x" + Integer.toHexString(letter) + ";"));
        return references.toString();
    }
}
