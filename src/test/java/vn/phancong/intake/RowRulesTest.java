package vn.phancong.intake;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.nio.file.Files;
import java.text.Normalizer;
import org.junit.jupiter.api.Test;

/** What holds for the rows of every file. */
class RowRulesTest extends IntakeTest {

    @Test
    void badRowsAreReportedWithFileLineColumnAndReasonWhileTheGoodOnesAreTaken() {
        file(
                "people.csv",
                "code,full_name,kind,capacity,since,until",
                "A,An,FULL_MEMBER,3,2021-01-01,",
                "B,,FULL_MEMBER,3,,",
                "C,Chi,MEMBER,3,,",
                "D,Dũng,FULL_MEMBER,0,,",
                "E,Em,FULL_MEMBER,many,,",
                "F,Phúc,FULL_MEMBER,,2021-02-30,",
                "G,Giang,FULL_MEMBER,,1821-02-01,",
                "H,Hà,FULL_MEMBER,,2021-02-01,2021-02-01",
                "I,Ích,FULL_MEMBER",
                "J,Khoa,FULL_MEMBER,,,,,",
                "K,\"" + "x".repeat(2001) + "\",FULL_MEMBER,,,",
                "",
                "L,\"Lan",
                "Anh\",STUDENT,,,",
                "M,Mai,GIRL,,,");

        LoadReport report = load();

        assertThat(report.refusals())
                .extracting(Refusal::file, Refusal::line, Refusal::column, Refusal::code)
                .containsExactly(
                        tuple("people.csv", 3L, "full_name", RefusalCode.BLANK),
                        tuple("people.csv", 4L, "kind", RefusalCode.UNKNOWN_VALUE),
                        tuple("people.csv", 5L, "capacity", RefusalCode.BAD_NUMBER),
                        tuple("people.csv", 6L, "capacity", RefusalCode.BAD_NUMBER),
                        tuple("people.csv", 7L, "since", RefusalCode.BAD_DATE),
                        tuple("people.csv", 8L, "since", RefusalCode.BAD_DATE),
                        tuple("people.csv", 9L, "until", RefusalCode.BAD_PERIOD),
                        tuple("people.csv", 10L, null, RefusalCode.FIELD_COUNT),
                        tuple("people.csv", 11L, null, RefusalCode.FIELD_COUNT),
                        tuple("people.csv", 12L, "full_name", RefusalCode.TOO_LONG),
                        tuple("people.csv", 16L, "kind", RefusalCode.UNKNOWN_VALUE));
        assertThat(report.refusals().get(1).toString())
                .isEqualTo("people.csv, line 4, kind: \"MEMBER\" is none of FULL_MEMBER, PROBATIONARY_MEMBER,"
                        + " YOUTH_UNION_MEMBER, ASSOCIATION_MEMBER, OFFICIAL, STUDENT [UNKNOWN_VALUE]");
        assertThat(report.rows()).isEqualTo(13);
        assertThat(report.taken()).isEqualTo(2);
        assertThat(report.refused()).isEqualTo(11);
        assertThat(ask("MATCH (p:Person) RETURN p.code ORDER BY p.code")).containsExactly("A", "L");
    }

    @Test
    void aHeaderThatLacksARequiredColumnRefusesTheWholeFile() {
        file("people.csv", "code,capacity", "A,3");

        Refusal refusal = refused();

        assertThat(refusal.code()).isEqualTo(RefusalCode.MISSING_COLUMN);
        assertThat(refusal.reason()).contains("full_name, kind");
        assertThat(ask("MATCH (p:Person) RETURN p")).isEmpty();
    }

    @Test
    void anEmptyFileAndAHeaderThatNamesAColumnTwiceAreRefused() throws IOException {
        Files.createFile(folder.resolve("charges.csv"));
        file("people.csv", "code,full_name,kind,code", "A,An,STUDENT,B");

        assertThat(load().refusals())
                .extracting(Refusal::code)
                .containsExactly(RefusalCode.MISSING_COLUMN, RefusalCode.DUPLICATE_COLUMN);
    }

    @Test
    void columnsAreFoundByNameAndUnknownOnesAndUnknownFilesAreSkippedWithAWarning() {
        file("persons.csv", "code");
        file("people.csv", "kind,shoe_size,full_name,code", "STUDENT,41,An,A");

        LoadReport report = loadAll();

        assertThat(ask("MATCH (p:Person) RETURN p.fullName")).containsExactly("An");
        assertThat(report.files().get(0).warnings()).singleElement().asString().contains("shoe_size");
        assertThat(report.warnings()).singleElement().asString().contains("persons.csv");
    }

    @Test
    void textThatIsNotUtf8RefusesItsRowOnly() throws IOException {
        byte[] bytes = "code,full_name,kind\nA,Hà,STUDENT\nB,An,STUDENT\n".getBytes(ISO_8859_1);
        Files.write(folder.resolve("people.csv"), bytes);

        Refusal refusal = refused();

        assertThat(refusal)
                .extracting(Refusal::line, Refusal::column, Refusal::code)
                .containsExactly(2L, "full_name", RefusalCode.BAD_TEXT);
        assertThat(ask("MATCH (p:Person) RETURN p.code")).containsExactly("B");
    }

    @Test
    void aQuoteThatIsNeverClosedBreaksTheFileOffAndWhatCameBeforeIsTaken() throws IOException {
        String text = "code,full_name,kind\nA,An,STUDENT\nB,\"" + "Bình,STUDENT\n".repeat(100_000);
        Files.writeString(folder.resolve("people.csv"), text, UTF_8);

        assertThat(refused().code()).isEqualTo(RefusalCode.UNREADABLE);
        assertThat(ask("MATCH (p:Person) RETURN p.code")).containsExactly("A");
    }

    @Test
    void textIsStoredInNfcAndCanBeSearchedAndSortedTheVietnameseWay() {
        String decomposed = Normalizer.normalize("Nguyễn Thị Đào", Normalizer.Form.NFD);
        file("people.csv", "\uFEFFcode,full_name,kind", "P1," + decomposed + ",FULL_MEMBER", "P2,Trần Văn An,STUDENT");

        loadAll();

        assertThat(ask("MATCH (p:Person) RETURN p.fullName + '|' + p.searchText ORDER BY p.sortKey"))
                .containsExactly("Trần Văn An|tran van an p2", "Nguyễn Thị Đào|nguyen thi dao p1");
    }

    @Test
    void theReportKeepsAThousandRefusalsOfAFileAndCountsAllOfThem() {
        StringBuilder rows = new StringBuilder("code,full_name,kind");
        for (int i = 0; i < 1500; i++) {
            rows.append("\nP").append(i).append(",An,NOBODY");
        }
        file("people.csv", rows.toString());

        LoadReport report = load();

        assertThat(report.refused()).isEqualTo(1500);
        assertThat(report.refusals()).hasSize(1000);
    }

    @Test
    void aFolderThatIsNotThereOrHoldsNoneOfTheFilesIsRefusedAsAWhole() {
        assertThatThrownBy(() -> loadFolder.load(folder.resolve("nowhere"), progress -> {}))
                .isInstanceOf(UnusableFolder.class)
                .hasMessageContaining("not there");
        file("persons.csv", "code");
        assertThatThrownBy(this::load).isInstanceOf(UnusableFolder.class).hasMessageContaining("none of the files");
    }
}
