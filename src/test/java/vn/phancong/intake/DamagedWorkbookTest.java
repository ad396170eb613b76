package vn.phancong.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DamagedWorkbookTest {

    @TempDir
    Path folder;

    @Test
    void aWorkbookWithBytesChangedAnywhereIsReadOrRefusedAndNothingElse() throws IOException {
        Random random = new Random(1);
        byte[] written = written();
        byte[] raw = new RawBook()
                .format("dd/mm/yyyy")
                .shared("<si><t>A</t></si>")
                .sheet("a", RawBook.text("Mã", "Họ và tên", "Loại"), "<c t='s'><v>0</v></c><c s='1'><v>44438</v></c>")
                .bytes();
        int refused = 0;
        for (int i = 0; i < 1000; i++) {
            byte[] damaged = (i % 2 == 0 ? written : raw).clone();
            for (int k = 0; k <= i % 3; k++) {
                damaged[random.nextInt(damaged.length)] = (byte) random.nextInt(256);
            }
            refused += isRefused(Files.write(folder.resolve("people.xlsx"), damaged)) ? 1 : 0;
        }

        assertThat(refused).isBetween(100, 999);
    }

    @Test
    void whatTheWriterWritesTheReaderReads() throws IOException {
        Path file = Files.write(folder.resolve("people.xlsx"), written());
        Source source = new Source(DataFile.PEOPLE, file, "people.xlsx", List.of(), false, List.of());
        try (Books books = new Books();
                RawRows rows = source.open(books)) {
            assertThat(rows.next()).isEqualTo(new RawRow(1, List.of("Mã", "Họ và tên", "Loại")));
            assertThat(rows.next()).isEqualTo(new RawRow(2, List.of("<P&1>", "", "dự bị")));
            assertThat(rows.next()).isNull();
        }
    }

    private static byte[] written() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (XlsxRowWriter writer = new XlsxRowWriter(bytes, "people")) {
            writer.write(List.of("Mã", "Họ và tên", "Loại"));
            writer.write(List.of("<P&1>", "", "dự bị"));
        }
        return bytes.toByteArray();
    }

    private static boolean isRefused(Path file) {
        Source source = new Source(DataFile.PEOPLE, file, "people.xlsx", List.of(), false, List.of());
        try (Books books = new Books();
                RawRows rows = source.open(books)) {
            while (rows.next() != null) {
                continue;
            }
            return false;
        } catch (IOException e) {
            return true;
        }
    }
}
