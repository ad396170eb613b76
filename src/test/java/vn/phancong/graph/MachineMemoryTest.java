package vn.phancong.graph;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.util.unit.DataSize;

class MachineMemoryTest {

    @ParameterizedTest(name = "{0} GB, {1} GB of heap")
    @CsvSource({"2,1,512", "8,2,3072", "24,6,9216", "1,1,64"})
    void thePageCacheGetsHalfOfWhatTheHeapLeaves(long whole, long heap, long megabytes) {
        var memory = new MachineMemory(DataSize.ofGigabytes(whole), DataSize.ofGigabytes(heap));

        assertThat(memory.pageCache()).isEqualTo(DataSize.ofMegabytes(megabytes));
    }
}
