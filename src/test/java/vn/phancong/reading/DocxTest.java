package vn.phancong.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.junit.jupiter.api.Test;

/** A .docx is read like the text that Word shows. */
class DocxTest {

    @Test
    void tablesAndNumbersThatWordCountsAreRead() throws IOException {
        Reading reading = Texts.read(new DocumentReader().readFile(OwnDocx.conclusion()));
        FactSheet facts = FactSheet.of(reading, false);

        assertThat(facts.of("number")).containsExactly("15-KL/HU");
        assertThat(facts.of("kind")).containsExactly("CONCLUSION");
        assertThat(facts.of("issuer")).containsExactly("Ban Thường vụ | Huyện ủy Hồng Thủy");
        assertThat(facts.of("superior")).containsExactly("Đảng bộ tỉnh Phú Lam");
        assertThat(facts.of("issuedOn")).containsExactly("2022-03-08");
        assertThat(facts.of("items")).containsExactly("1", "1.a", "1.b", "2");
        assertThat(facts.of("tasks"))
                .containsExactly("1 ASSIGN_HOUSEHOLD", "1.a REVIEW", "1.b PROPAGANDA", "2 REPORT", "end DISSEMINATE");
        assertThat(facts.of("quantity")).containsExactly("1 4-6 hộ");
        assertThat(facts.of("signer")).containsExactly("Thào Thị Mẫu | Bí thư | Ban Thường vụ");
        assertThat(facts.of("recipients")).contains("Lưu VPHU | FILE");
    }
}
