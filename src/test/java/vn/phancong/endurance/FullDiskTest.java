package vn.phancong.endurance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The short form of {@link FullDisk}. */
@Tag("endurance")
@Tag("full-disk")
class FullDiskTest {

    private static final double SCALE = 0.001;

    @TempDir
    private Path place;

    @Test
    void whereNoFileMayBeWrittenErrorsSaySoAndNothingIsDamaged() throws IOException {
        assumeTrue(FullDisk.canLimit(), "The size of files can be limited only by prlimit, which is not here");

        assertThat(FullDisk.noFileMayBeWritten(place, SCALE, System.out)).isEmpty();
    }

    @Test
    void aDiskThatRunsFullIsNoFaultAndAllGoesOnOnceThereIsRoom() throws IOException {
        assumeTrue(FullDisk.Disk.canBeMade(place.resolve("trial")), "Nothing may be mounted here");

        assertThat(FullDisk.disksRunFull(place, SCALE, System.out)).isEmpty();
    }
}
