package vn.phancong.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.phancong.support.Program;

/** The command {@code load}, as typed. */
class LoadCommandTest {

    @TempDir
    private Path place;

    @Test
    void itsOptionsAreShortFormsOfSettings() {
        assertThat(LoadCommand.settings("load", "DIR", "--dry-run", "--whole-list", "--confirm-closing", "7"))
                .containsExactly(
                        "--phancong.load=DIR",
                        "--phancong.dry-run=true",
                        "--phancong.whole-list=true",
                        "--phancong.confirm-closing=7");
        assertThat(LoadCommand.settings("load", "--refused=BACK", "DIR", "--spring.neo4j.uri=bolt://db"))
                .containsExactly("--phancong.refused=BACK", "--phancong.load=DIR", "--spring.neo4j.uri=bolt://db");
        assertThat(LoadCommand.settings("load")).isNull();
        assertThat(LoadCommand.settings("load", "A", "B")).isNull();
        assertThat(LoadCommand.settings("load", "A", "--dry")).isNull();
        assertThat(LoadCommand.settings("load", "A", "--confirm-closing")).isNull();
    }

    @Test
    void itShowsWhatWouldBeClosedAndClosesItOnceTheNumberIsConfirmed() throws IOException, InterruptedException {
        Path folder = Files.createDirectory(place.resolve("folder"));
        Files.writeString(folder.resolve("areas.csv"), "code,name,kind\nT,Tổ 1,QUARTER\n");
        Files.writeString(folder.resolve("households.csv"), "code,address,area_code\nH1,Số 1,T\nH2,Số 2,T\n");
        assertThat(load(folder, "--spring.main.banner-mode=off", 0)).contains("3 taken");
        Files.writeString(folder.resolve("households.csv"), "code,address,area_code\nH1,Số 1,T\n");

        assertThat(load(folder, "--whole-list", 3)).contains("1 of 2 are not in the list", "--confirm-closing 1");
        assertThat(loadConfirmed(folder)).contains("1 are closed");
    }

    private String load(Path folder, String option, int exit) throws InterruptedException {
        try (Program program =
                Program.start("load", folder.toString(), option, "--phancong.graph.store=" + place.resolve("store"))) {
            assertThat(program.awaitExit()).as(program.output()).isEqualTo(exit);
            return program.output();
        }
    }

    private String loadConfirmed(Path folder) throws InterruptedException {
        try (Program program = Program.start(
                "load",
                folder.toString(),
                "--whole-list",
                "--confirm-closing",
                "1",
                "--phancong.graph.store=" + place.resolve("store"))) {
            assertThat(program.awaitExit()).as(program.output()).isZero();
            return program.output();
        }
    }
}
