package vn.phancong.graph;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.atomic.AtomicBoolean;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.util.unit.DataSize;

/**
 * Whether there is room on the disks for more. Neo4j stops for good when it finds its disk full in the middle of a write, so
 * nothing is written any more before it comes to that.
 */
public final class DiskRoom {

    private static final Logger LOG = LoggerFactory.getLogger(DiskRoom.class);

    private final @Nullable Path store;
    private final long keepFree;
    private final AtomicBoolean full = new AtomicBoolean();

    /**
     * Watches the disk of a store.
     *
     * @param store its folder; null = it is on another machine, whose disk nobody here can see
     * @param keepFree how much of the disk stays free
     */
    DiskRoom(@Nullable Path store, DataSize keepFree) {
        this.store = store;
        this.keepFree = keepFree.toBytes();
    }

    /**
     * Looks whether somebody may change something.
     *
     * @throws DiskFull where not
     */
    public void mustAllowChanges() {
        Path folder = store;
        if (folder == null) {
            return;
        }
        try {
            mustHold(folder, 0);
        } catch (DiskFull e) {
            if (!full.getAndSet(true)) {
                LOG.error("{}; nothing is changed until there is room again", e.getMessage());
            }
            throw e;
        }
        if (full.getAndSet(false)) {
            LOG.info("There is room on the disk again");
        }
    }

    /**
     * Looks whether a folder has room for so many bytes beside what stays free.
     *
     * @throws DiskFull where not
     */
    public void mustHold(Path folder, long bytes) {
        mustLeave(folder, keepFree, bytes);
    }

    /** What is written without anybody asking, such as the audit trail, may take half of what otherwise stays free. */
    void mustAllowWrites() {
        if (store != null) {
            mustLeave(store, keepFree / 2, 0);
        }
    }

    private static void mustLeave(Path folder, long free, long bytes) {
        long room = existing(folder).toFile().getUsableSpace();
        if (room - bytes < free) {
            throw new DiskFull("The disk of %s has %d MB left, of which %d MB are kept free"
                    .formatted(folder, room >> 20, free >> 20));
        }
    }

    private static Path existing(Path folder) {
        Path path = folder.toAbsolutePath().normalize();
        while (path.getParent() != null && Files.notExists(path)) {
            path = path.getParent();
        }
        return path;
    }
}
