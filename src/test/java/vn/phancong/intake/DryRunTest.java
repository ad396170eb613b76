package vn.phancong.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.phancong.demo.DemoCity;

/** A dry run says what a load would do, and does nothing. */
class DryRunTest extends IntakeTest {

    private static final LoadOptions DRY = new LoadOptions(true, null, null);

    @TempDir
    Path refused;

    @Test
    void theReportIsThatOfTheRealLoadOfTheDemoCityAndNothingIsWritten() {
        DemoCity.on(LocalDate.of(2026, 3, 2)).writeTo(folder);
        List<String> before = dump();

        LoadReport dry = loadFolder.load(folder, DRY, progress -> {});

        assertThat(dump()).isEqualTo(before);
        assertThat(dry.effective()).isGreaterThan(10_000);
        assertThat(load().files()).isEqualTo(dry.files());
    }

    @Test
    void itTellsNewFromChangedUnchangedAndRefusedAndGivesBackTheRefusedRows() {
        file("people.csv", "code,full_name,kind", "A,An,STUDENT", "B,Bình,STUDENT");
        loadAll();
        file("people.csv", "code,full_name,kind", "A,An,STUDENT", "B,Bảo,STUDENT", "C,Chi,STUDENT", "D,Em,GIRL");
        file("absences.csv", "person_code,availability", "C,SICK", "D,SICK");
        List<String> before = dump();

        LoadReport dry = loadFolder.load(folder, new LoadOptions(true, null, refused), progress -> {});

        assertThat(dump()).isEqualTo(before);
        assertThat(dry.files().get(0))
                .extracting(FileReport::added, FileReport::changed, FileReport::unchanged, FileReport::refused)
                .containsExactly(1L, 1L, 1L, 1L);
        assertThat(dry.files().get(1))
                .extracting(FileReport::added, FileReport::refused)
                .containsExactly(1L, 1L);
        assertThat(Files.exists(refused.resolve("people.csv"))).isTrue();
        assertThat(load().files()).isEqualTo(dry.files());
    }
}
