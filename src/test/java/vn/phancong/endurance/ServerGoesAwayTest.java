package vn.phancong.endurance;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The short form of {@link ServerGoesAway}; how fast it works again is told by the long one. */
@Tag("endurance")
class ServerGoesAwayTest {

    @TempDir
    private Path place;

    @Test
    void aServerThatGoesAwayAndComesBackIsFoundAgain() throws IOException {
        assertThat(ServerGoesAway.run(place, 0.001, 1, 8, 7, Duration.ofMinutes(2), System.out))
                .isEmpty();
    }
}
