package vn.phancong.graph;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import java.util.Comparator;
import java.util.List;
import org.junit.jupiter.api.Test;

class VietnameseTextTest {

    @Test
    void textIsStoredComposed() {
        String decomposed = Normalizer.normalize(" Đảng ủy ", Normalizer.Form.NFD);

        assertThat(VietnameseText.stored(decomposed)).isEqualTo("Đảng ủy");
    }

    @Test
    void bothPlacesOfTheMarkFoldToTheSame() {
        assertThat(VietnameseText.folded("Đảng uỷ")).isEqualTo("dang uy");
        assertThat(VietnameseText.folded("ĐẢNG ỦY")).isEqualTo("dang uy");
        assertThat(VietnameseText.folded(Normalizer.normalize("Đức Hoà, Ưng", Normalizer.Form.NFD)))
                .isEqualTo("duc hoa, ung");
    }

    @Test
    void wordsAreSplitAtEverythingElse() {
        assertThat(VietnameseText.words("Số 5/12, ngõ Đá-Bạc")).containsExactly("so", "5", "12", "ngo", "da", "bac");
    }

    @Test
    void namesSortAsADictionaryHasThem() {
        List<String> sorted = List.of("Ba", "Bà", "Ca", "Dương", "Đan", "E", "Ê", "O", "Ô", "Ơ", "U", "Ưng", "Ứng");

        assertThat(sorted.stream().sorted(Comparator.comparing(VietnameseText::sortKey)))
                .containsExactlyElementsOf(sorted);
    }

    @Test
    void numbersSortByValue() {
        List<String> sorted = List.of("Tổ 1", "Tổ 2", "Tổ 2A", "Tổ 10", "Tổ 100");

        assertThat(sorted.stream().sorted(Comparator.comparing(VietnameseText::sortKey)))
                .containsExactlyElementsOf(sorted);
    }

    @Test
    void peopleSortByGivenNameFirst() {
        List<String> sorted =
                List.of("Anh", "Bùi Anh", "Trần Thị Anh", "Bùi Văn Ánh", "Phạm Dung", "Lê Đạt", "Nguyễn Văn Ước");

        assertThat(sorted.stream().sorted(Comparator.comparing(VietnameseText::personSortKey)))
                .containsExactlyElementsOf(sorted);
    }
}
