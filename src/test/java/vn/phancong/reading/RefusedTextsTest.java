package vn.phancong.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.Random;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.phancong.reading.Readable.Unreadable;
import vn.phancong.reading.Readable.UnreadableReason;

/** What is no such document is refused, and the reason says why. */
class RefusedTextsTest {

    private final DocumentReader reader = new DocumentReader();

    @ParameterizedTest
    @ValueSource(strings = {"", "   \n\t ", "\ufeff", "<p>&nbsp;</p>"})
    void blankTextIsEmpty(String text) {
        assertRefused(reader.read(text), UnreadableReason.EMPTY_TEXT);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Hôm qua trời mưa to. Bà con trong xóm rủ nhau ra đồng be bờ giữ nước.",
                "Sông dài cá lội biệt tăm\nThuyền ai đậu bến trăm năm đợi chờ\nGió đưa mấy nhịp võng thơ\nTrăng lên nửa mái ai ngờ đã khuya",
                "HỢP ĐỒNG MUA BÁN\nSố: 12/HĐMB\nBên A: Công ty Thử\nBên B: Ông Thí Dụ\nĐiều 1. Hàng hóa\nĐiều 2. Giá cả\nĐẠI DIỆN BÊN A\nGIÁM ĐỐC\nNguyễn Văn Mẫu",
                "Công thức nấu phở:\n1. Ninh xương bò.\n2. Nướng gừng.\n3. Chan nước dùng.",
                "Kính gửi: Đảng ủy xã\nTôi tên là Mẫu, xin được nghỉ sinh hoạt một tháng."
            })
    void otherTextsAreNoDocuments(String text) {
        assertRefused(reader.read(text), UnreadableReason.NOT_A_DOCUMENT);
    }

    @Test
    void tooLongATextIsNotReadAtAll() {
        assertRefused(reader.read("a".repeat(5_000_001)), UnreadableReason.TEXT_TOO_LONG);
        assertRefused(reader.readFile(new byte[10 * 1024 * 1024 + 1]), UnreadableReason.TEXT_TOO_LONG);
    }

    @Test
    void bytesThatAreNoTextAreRefused() {
        byte[] bytes = new byte[5000];
        new Random(7).nextBytes(bytes);

        assertThat(reader.readFile(bytes)).isInstanceOf(Unreadable.class);
        assertRefused(
                reader.readFile("%PDF-1.7 1 0 obj".getBytes(java.nio.charset.StandardCharsets.US_ASCII)),
                UnreadableReason.UNKNOWN_FILE_TYPE);
    }

    @Test
    void aDamagedDocxIsRefused() throws IOException {
        byte[] whole = OwnDocx.conclusion();

        assertRefused(reader.readFile(Arrays.copyOf(whole, whole.length / 2)), UnreadableReason.DAMAGED_FILE);
        assertRefused(reader.readFile(zipOf("word/document.xml", 100)), UnreadableReason.DAMAGED_FILE);
    }

    @Test
    void anEncryptedDocxIsRefused() {
        byte[] compound = new byte[4096];
        byte[] beginning = {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, (byte) 0xA1, (byte) 0xB1, 0x1A, (byte) 0xE1};
        System.arraycopy(beginning, 0, compound, 0, beginning.length);

        assertRefused(reader.readFile(compound), UnreadableReason.DAMAGED_FILE);
    }

    @Test
    void aZipBombIsRefusedBeforeItUnfolds() throws IOException {
        assertRefused(reader.readFile(zipOf("word/document.xml", 200 * 1024 * 1024)), UnreadableReason.DAMAGED_FILE);
    }

    private static byte[] zipOf(String name, int zeros) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        byte[] block = new byte[8192];
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            zip.putNextEntry(new ZipEntry(name));
            for (int written = 0; written < zeros; written += block.length) {
                zip.write(block);
            }
        }
        return bytes.toByteArray();
    }

    private static void assertRefused(Readable readable, UnreadableReason reason) {
        assertThat(readable).isEqualTo(new Unreadable(reason));
    }
}
