package vn.phancong.endurance;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The short form of {@link Kills}. */
@Tag("endurance")
class KillsTest {

    @TempDir
    private Path place;

    @Test
    void whatWasAcknowledgedIsThereAfterTheProgramWasKilled() throws IOException {
        assertThat(Kills.run(place, 0.001, 1, 8, 11, System.out)).isEmpty();
    }
}
