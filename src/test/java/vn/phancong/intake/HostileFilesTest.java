package vn.phancong.intake;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Files that were made to do harm, or came to harm on their way. */
class HostileFilesTest extends IntakeTest {

    private static final String HEADINGS = RawBook.text("Mã", "Họ và tên", "Loại");
    private static final String GOOD = RawBook.text("A", "An", "STUDENT");

    @Test
    void aWorkbookThatUnpacksToFarMoreThanItsSizeIsRefusedAndWhatCameBeforeIsTaken() {
        String bomb = "<row/>".repeat(4_000_000);
        new RawBook()
                .sheetOf("a", "<row>" + HEADINGS + "</row><row>" + GOOD + "</row>" + bomb)
                .write(file());

        assertThat(refused().code()).isEqualTo(RefusalCode.TOO_LARGE);
        assertThat(people()).containsExactly("A");
    }

    @Test
    void aBombAmongTheSharedTextsIsRefused() {
        new RawBook()
                .shared("<si><t>x</t></si>".repeat(2_000_000))
                .sheet("a", HEADINGS, "<c t='s'><v>0</v></c>" + RawBook.text("An", "STUDENT"))
                .write(file());

        assertThat(refused().code()).isEqualTo(RefusalCode.TOO_LARGE);
    }

    @Test
    void aMillionColumnsAreRefusedInAWorkbookAndInCsv() throws IOException {
        new RawBook()
                .sheet("a", HEADINGS + "<c/>".repeat(1_000_000) + RawBook.text("x"), GOOD)
                .write(file());
        assertThat(refused().code()).isEqualTo(RefusalCode.TOO_LARGE);
        Files.delete(file());
        file("people.csv", "code,full_name,kind" + ",x".repeat(1_000_000), "A,An,STUDENT");

        assertThat(refused().code()).isEqualTo(RefusalCode.UNREADABLE);
    }

    @Test
    void aCellFarToTheRightCostsNoMemory() {
        String far = "<c r='ZZZZZZZ2' t='inlineStr'><is><t>x</t></is></c>";
        new RawBook().sheet("a", HEADINGS, GOOD + far).write(file());

        assertThat(refused().code()).isEqualTo(RefusalCode.TOO_LARGE);
    }

    @Test
    void aCellOfTenMillionCharactersRefusesItsRow() {
        String huge = "x".repeat(10_000_000);
        new RawBook()
                .sheet("a", HEADINGS, RawBook.text("B", huge, "STUDENT"), GOOD)
                .write(file());

        assertThat(refused())
                .extracting(Refusal::line, Refusal::column, Refusal::code)
                .containsExactly(2L, "full_name", RefusalCode.TOO_LONG);
        assertThat(people()).containsExactly("A");
    }

    @Test
    void aCellOfTenMillionCharactersBreaksACsvFileOff() {
        file("people.csv", "code,full_name,kind", "A,An,STUDENT", "B," + "x".repeat(10_000_000) + ",STUDENT");

        assertThat(refused().code()).isEqualTo(RefusalCode.UNREADABLE);
        assertThat(people()).containsExactly("A");
    }

    @Test
    void aTagThatNeverEndsIsRefused() {
        new RawBook()
                .sheetOf("a", "<row>" + HEADINGS + "</row><" + "x".repeat(20_000_000))
                .write(file());

        assertThat(refused().code()).isEqualTo(RefusalCode.TOO_LARGE);
    }

    @Test
    void entitiesOfTheirOwnAreRefusedAndNothingIsFetched() throws IOException {
        Path secret = Files.writeString(folder.resolve("secret"), "hidden");
        for (String entity : new String[] {"SYSTEM '" + secret.toUri() + "'", "'" + "x".repeat(50) + "'"}) {
            new RawBook()
                    .beforeSheet("<!DOCTYPE worksheet [<!ENTITY e " + entity + ">]>")
                    .sheet("a", HEADINGS, RawBook.text("A", "&e;", "STUDENT"))
                    .write(file());

            Refusal refusal = refused();

            assertThat(refusal.code()).isEqualTo(RefusalCode.UNREADABLE);
            assertThat(refusal.reason()).contains("document type").doesNotContain("hidden");
        }
    }

    @Test
    void anExponentThatWouldFillTheMemoryIsRefused() {
        new RawBook()
                .sheet("a", HEADINGS + RawBook.text("Số hộ tối đa"), GOOD + "<c><v>1E999999999</v></c>")
                .write(file());

        assertThat(refused())
                .extracting(Refusal::column, Refusal::code)
                .containsExactly("capacity", RefusalCode.BAD_NUMBER);
    }

    @Test
    void aWorkbookThatWasCutOffIsRefusedWithAHint() throws IOException {
        byte[] whole = new RawBook().sheet("a", HEADINGS, GOOD).bytes();
        Files.write(file(), Arrays.copyOf(whole, whole.length / 2));

        Refusal refusal = refused();

        assertThat(refusal.code()).isEqualTo(RefusalCode.UNREADABLE);
        assertThat(refusal.explanation()).contains("gửi lại tệp");
    }

    @Test
    void theOldFormatIsRefusedWithAHintWhateverTheFileIsCalled() throws IOException {
        byte[] old = {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, (byte) 0xA1, (byte) 0xB1, 0x1A, (byte) 0xE1, 0, 0};
        for (String name : new String[] {"people.xls", "people.xlsx", "people.csv"}) {
            Files.write(folder.resolve(name), old);

            Refusal refusal = refused();

            assertThat(refusal.code()).isEqualTo(RefusalCode.OLD_FORMAT);
            assertThat(refusal.explanation()).contains(".xlsx");
            Files.delete(folder.resolve(name));
        }
    }

    @Test
    void whatIsNoWorkbookIsRefused() throws IOException {
        Files.write(file(), "<html>".getBytes(UTF_8));

        assertThat(refused().code()).isEqualTo(RefusalCode.UNREADABLE);
    }

    private Path file() {
        return folder.resolve("people.xlsx");
    }

    private List<String> people() {
        return ask("MATCH (p:Person) RETURN p.code");
    }
}
