package vn.phancong.intake;

import java.io.IOException;
import java.time.Clock;
import vn.phancong.graph.DiskRoom;
import vn.phancong.graph.NewIds;

/** Takes files in that are to be loaded, within the limits. */
public final class Uploads {

    private final WorkFolder work;
    private final IntakeBook book;
    private final IntakeWorker worker;
    private final IntakeJobProperties properties;
    private final DiskRoom room;
    private final NewIds ids;
    private final Clock clock;

    Uploads(
            WorkFolder work,
            IntakeBook book,
            IntakeWorker worker,
            IntakeJobProperties properties,
            DiskRoom room,
            NewIds ids,
            Clock clock) {
        this.work = work;
        this.book = book;
        this.worker = worker;
        this.properties = properties;
        this.room = room;
        this.ids = ids;
        this.clock = clock;
    }

    /** How many bytes an upload may have. */
    public long largest() {
        return properties.maxUpload().toBytes();
    }

    /**
     * Begins an upload; closing it gives up what was not handed in.
     *
     * @param bytes how many are announced; negative = nobody knows
     * @throws vn.phancong.graph.DiskFull where there is no room for them
     */
    public Upload begin(long bytes) throws IOException {
        room.mustAllowChanges();
        room.mustHold(work.path(), Math.max(0, bytes));
        IntakeJobId id = new IntakeJobId(ids.next());
        String place = work.place();
        return new Upload(id, place, work, book, worker, properties, clock);
    }
}
