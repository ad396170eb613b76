package vn.phancong.demo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.phancong.support.Program;
import vn.phancong.support.TestClock;

class GenerateCommandTest {

    @TempDir
    private Path folder;

    private final TestClock clock = new TestClock();

    @BeforeEach
    void setTheDay() {
        clock.setToday(LocalDate.of(2026, 11, 22));
    }

    @Test
    void whatIsNotSaidIsTheWholeCityToday() {
        assertThat(GenerateArguments.of(List.of("DIR"), clock))
                .isEqualTo(new GenerateArguments(
                        1, 7, LocalDate.of(2026, 11, 22), Path.of("DIR").toAbsolutePath()));
        assertThat(GenerateArguments.of(List.of("DIR", "--scale=0.5", "--seed", "-3", "--today", "2025-07-01"), clock))
                .isEqualTo(new GenerateArguments(
                        0.5, -3, LocalDate.of(2025, 7, 1), Path.of("DIR").toAbsolutePath()));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "--scale 0.0001 DIR | --scale 0.0001 | from 0.001 to 10",
                "--scale 11 DIR | --scale 11 | from 0.001 to 10",
                "--scale NaN DIR | --scale NaN | from 0.001 to 10",
                "--scale big DIR | --scale big | from 0.001 to 10",
                "--seed x DIR | --seed x | a whole number",
                "--today 2021-08-30 DIR | --today 2021-08-30 | from 2024-07-01",
                "--today soon DIR | --today soon | from 2024-07-01",
                "--size 1 DIR | --size | Use --scale",
                "--scale | --scale lacks its value | Put it behind",
                "--scale 1 | No folder is named | Name one",
                "A B | not 2: A B | One folder"
            })
    void whatCannotBeTakenIsNamedWithTheWayOut(String arguments, String named, String wayOut) {
        assertThatThrownBy(() -> GenerateArguments.of(List.of(arguments.split(" ")), clock))
                .hasMessageContaining(named)
                .hasMessageContaining(wayOut);
    }

    @Test
    void aFolderThatHoldsAnythingIsLeftAlone() throws IOException {
        Files.writeString(folder.resolve("areas.csv"), "mine");
        assertThat(GenerateCommand.run(clock, "generate", "--scale", "0.001", folder.toString()))
                .isEqualTo(2);
        assertThat(GenerateCommand.run(
                        clock,
                        "generate",
                        "--scale",
                        "0.001",
                        folder.resolve("areas.csv").toString()))
                .isEqualTo(2);
        assertThat(folder.resolve("areas.csv")).hasContent("mine");
        assertThat(folder).isDirectoryNotContaining("glob:**people.csv");
    }

    @Test
    void theProgramWritesTheCityAndEndsWithoutStartingTheService() throws InterruptedException {
        Path city = folder.resolve("city");
        try (Program program = Program.start("generate", "--scale", "0.001", "--seed", "7", city.toString())) {
            assertThat(program.awaitExit()).isZero();
            assertThat(program.output()).contains("Wrote a city of").doesNotContain("PhanCong", "Neo4j");
        }
        assertThat(city.resolve("households.csv")).isNotEmptyFile();
        assertThat(city.resolve("expected.json")).isNotEmptyFile();
        try (Program program = Program.start("generate", "--scale", "100", city.toString())) {
            assertThat(program.awaitExit()).isEqualTo(2);
            assertThat(program.output()).contains("--scale 100").contains("Usage: generate");
        }
    }
}
