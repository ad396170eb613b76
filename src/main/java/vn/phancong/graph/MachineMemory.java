package vn.phancong.graph;

import com.sun.management.OperatingSystemMXBean;
import java.lang.management.ManagementFactory;
import org.springframework.util.unit.DataSize;

/**
 * The memory that this program and the server within it share.
 *
 * @param whole what the machine has, or the container if that has a limit
 * @param heap what the heap of this program may grow to
 */
record MachineMemory(DataSize whole, DataSize heap) {

    /** With less than this even a small graph would be read from the disk again and again. */
    private static final DataSize LEAST = DataSize.ofMegabytes(64);

    static MachineMemory ofThisMachine() {
        var system = (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();
        return new MachineMemory(
                DataSize.ofBytes(system.getTotalMemorySize()),
                DataSize.ofBytes(Runtime.getRuntime().maxMemory()));
    }

    /** Half of what the heap leaves: the rest is for the system, its file cache, and other programs. It is taken as it is needed. */
    DataSize pageCache() {
        long half = (whole.toBytes() - heap.toBytes()) / 2;
        return DataSize.ofBytes(Math.max(LEAST.toBytes(), half));
    }
}
