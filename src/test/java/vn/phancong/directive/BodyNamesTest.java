package vn.phancong.directive;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import vn.phancong.organization.Organization;

/** Which bodies names in documents mean. */
class BodyNamesTest {

    /** A name, the body whose document says it, and the body that is meant; a dash for none. */
    private static final String MEANT = """
            Ban Thường vụ Tỉnh ủy                | HU-CT    | TU-ST
            Ban Thường vụ Tỉnh uỷ                | HU-CT-TN | TU-TN
            Ban Thường vụ Tỉnh ủy                | DU-PT    | TU-ST
            Ban Thường vụ Huyện ủy               | HU-CT    | HU-CT
            Ban Thường vụ Thành ủy               | DU-PX    | TU-HN
            Ban Thường vụ Thành ủy               | DU-VX    | TPU-ND
            Ban Thường vụ Thành ủy Hà Nội        | DU-VX    | TU-HN
            Văn phòng Huyện ủy                   | HU-CT    | VP-HU
            Ban Tổ chức Thành ủy                 | TU-HN    | BTC-HN
            Ban Tổ chức Tỉnh ủy                  | DU-PT    | BTC-ST
            Chủ tịch UBND Thành phố              | TU-HN    | UB-HN
            Ủy ban nhân dân huyện                | HU-CT    | UB-CT
            Thủ tướng Chính phủ                  | HU-CT    | -
            Ban Thường vụ Tỉnh ủy                | QU-BD    | TU-HN
            Ban Tuyên giáo Tỉnh ủy               | HU-CT    | -
            """;

    private final BodyNames names = new BodyNames(Trees.provinces());

    @TestFactory
    Stream<DynamicTest> aNameMeansABodyOfTheLineAboveTheOneThatSaysIt() {
        return MEANT.lines()
                .map(line -> line.split("\\s*\\|\\s*"))
                .map(each -> DynamicTest.dynamicTest(each[0] + " from " + each[1], () -> {
                    Organization meant = names.meant(each[0].strip(), Trees.id(each[1]));

                    assertThat(meant == null ? "-" : meant.code()).isEqualTo(each[2]);
                }));
    }

    @Test
    void theLetterheadsSuperiorTellsTwoDistrictsOfOneNameApart() {
        assertThat(names.issuers("HUYỆN ỦY CHÂU THÀNH", "ĐẢNG BỘ TỈNH SÓC TRĂNG"))
                .extracting(Organization::code)
                .containsExactly("HU-CT");
        assertThat(names.issuers("Huyện ủy Châu Thành", "Đảng bộ tỉnh Tây Ninh"))
                .extracting(Organization::code)
                .containsExactly("HU-CT-TN");
        assertThat(names.issuers("Huyện ủy Châu Thành", null))
                .extracting(Organization::code)
                .containsExactly("HU-CT", "HU-CT-TN");
    }

    @Test
    void aCityCommitteeMayStandOnTwoLevels() {
        assertThat(names.issuers("THÀNH ỦY NAM ĐỊNH", "ĐẢNG BỘ TỈNH NAM ĐỊNH"))
                .extracting(Organization::code)
                .containsExactly("TPU-ND");
        assertThat(names.issuers("Thành ủy Hà Nội", null))
                .extracting(Organization::code)
                .containsExactly("TU-HN");
    }

    @Test
    void aNameWithoutAPlaceFitsEveryCommitteeOfTheWord() {
        assertThat(names.issuers("Tỉnh ủy", null))
                .extracting(Organization::code)
                .containsExactlyInAnyOrder("TU-ST", "TU-TN", "TU-ND");
        assertThat(BodyNames.tellsPlace("Tỉnh ủy")).isFalse();
        assertThat(BodyNames.tellsPlace("Tỉnh ủy Tây Ninh")).isTrue();
    }

    @Test
    void aNameThatNobodyBearsIsTheSameBelowOneRootOnly() {
        assertThat(names.key("Thủ tướng Chính phủ", Trees.id("HU-CT")))
                .isEqualTo(names.key("thủ tướng chính phủ", Trees.id("TU-HN")));
        assertThat(names.key("Ban Tuyên giáo Tỉnh ủy", Trees.id("HU-CT")))
                .isEqualTo(names.key("Ban tuyên giáo Tỉnh uỷ", Trees.id("TU-ST")))
                .isNotEqualTo(names.key("Ban Tuyên giáo Tỉnh ủy", Trees.id("HU-CT-TN")));
    }
}
