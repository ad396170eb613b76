package vn.phancong.intake;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import vn.phancong.api.ErrorCode;
import vn.phancong.api.InvalidArgument;

/** Files on their way in: put aside as they come, and loaded once they are handed in. */
public final class Upload implements AutoCloseable {

    private static final String ARCHIVE = ".zip";

    private final IntakeJobId id;
    private final String place;
    private final WorkFolder work;
    private final IntakeBook book;
    private final IntakeWorker worker;
    private final Clock clock;
    private final Path files;
    private final UploadLimit limit;
    private final Unpacking unpacking;
    private final List<String> names = new ArrayList<>();
    private boolean handedIn;

    Upload(
            IntakeJobId id,
            String place,
            WorkFolder work,
            IntakeBook book,
            IntakeWorker worker,
            IntakeJobProperties properties,
            Clock clock)
            throws IOException {
        this.id = id;
        this.place = place;
        this.work = work;
        this.book = book;
        this.worker = worker;
        this.clock = clock;
        work.made(id);
        this.files = Files.createDirectory(work.files(id));
        this.limit = new UploadLimit(properties.maxUpload().toBytes());
        this.unpacking = new Unpacking(files, properties.maxUnpacked().toBytes(), properties.maxFiles());
    }

    /**
     * Takes a file in, or a folder as a zip archive.
     *
     * @throws InvalidArgument where it cannot be taken
     */
    public void add(String name, InputStream bytes) throws IOException {
        String base = UploadName.of(name);
        names.add(base);
        if (!base.toLowerCase(Locale.ROOT).endsWith(ARCHIVE)) {
            UploadName.mustBeTable(base);
            Path file = UploadName.free(files, base);
            limit.copy(bytes, file);
            return;
        }
        Path archive = Files.createTempFile(work.made(id), "upload", ARCHIVE);
        limit.copy(bytes, archive);
        unpacking.unpack(archive, base);
        Files.delete(archive);
    }

    /** What was taken in, in words. */
    public String what() {
        return String.join(", ", names);
    }

    /**
     * Hands the files in to be loaded when it is their turn.
     *
     * @throws InvalidArgument where none of them is a table
     */
    public IntakeJobId handIn(IntakeOrder order) throws IOException {
        try (DataFolder data = new DataFolder(files)) {
            book.enter(id, order, FolderIntake.filesOf(data), OffsetDateTime.now(clock), place, null);
        } catch (UnusableFolder e) {
            throw new InvalidArgument(ErrorCode.UPLOAD_NO_TABLE, "file", UploadName.shortened(what()));
        }
        handedIn = true;
        worker.wake();
        return id;
    }

    @Override
    public void close() {
        if (!handedIn) {
            work.delete(id);
        }
    }
}
