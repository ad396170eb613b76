package vn.phancong.graph;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.util.unit.DataSize;

/** How much of a disk may be taken. */
class DiskRoomTest {

    @TempDir
    private Path folder;

    @Test
    void nothingIsChangedWhereLessIsFreeThanIsToStayFree() {
        DiskRoom room = new DiskRoom(folder, moreThanIsFree());

        assertThatThrownBy(room::mustAllowChanges).isInstanceOf(DiskFull.class).hasMessageContaining(folder.toString());
    }

    @Test
    void whatIsWrittenByItselfMayTakeHalfOfIt() {
        DiskRoom room = new DiskRoom(folder, moreThanIsFree());

        assertThatCode(room::mustAllowWrites).doesNotThrowAnyException();
        assertThatThrownBy(new DiskRoom(folder, DataSize.ofTerabytes(1_000_000))::mustAllowWrites)
                .isInstanceOf(DiskFull.class);
    }

    @Test
    void aFileIsTakenOnlyWhereItFits() {
        DiskRoom room = new DiskRoom(null, DataSize.ofBytes(0));
        Path unmade = folder.resolve("not").resolve("there");
        long free = folder.toFile().getUsableSpace();

        assertThatCode(() -> room.mustHold(unmade, free / 2)).doesNotThrowAnyException();
        assertThatThrownBy(() -> room.mustHold(unmade, free * 2)).isInstanceOf(DiskFull.class);
    }

    @Test
    void aStoreOnAnotherMachineIsNotWatched() {
        DiskRoom room = new DiskRoom(null, DataSize.ofTerabytes(1_000_000));

        assertThatCode(room::mustAllowChanges).doesNotThrowAnyException();
        assertThatCode(room::mustAllowWrites).doesNotThrowAnyException();
    }

    private DataSize moreThanIsFree() {
        return DataSize.ofBytes(folder.toFile().getUsableSpace() * 3 / 2);
    }
}
