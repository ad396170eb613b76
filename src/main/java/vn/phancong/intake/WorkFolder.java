package vn.phancong.intake;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.util.FileSystemUtils;
import vn.phancong.graph.NewIds;

/** Where uploads wait to be loaded, and where their refused rows are kept; for the program's own account only. */
final class WorkFolder {

    private static final Logger LOG = LoggerFactory.getLogger(WorkFolder.class);
    private static final String PLACE = "place";

    private final Path path;
    private final NewIds ids;

    WorkFolder(Path path, NewIds ids) {
        this.path = path.toAbsolutePath().normalize();
        this.ids = ids;
    }

    Path path() {
        return path;
    }

    /** What the folder is known by, whoever uses it; null where nothing was ever put into it. */
    @Nullable String knownPlace() {
        try {
            Path file = path.resolve(PLACE);
            return Files.exists(file) ? Files.readString(file) : null;
        } catch (IOException e) {
            throw unusable(e);
        }
    }

    /** What the folder is known by; it is made if need be. */
    String place() {
        String known = knownPlace();
        if (known != null) {
            return known;
        }
        try {
            made(path);
            Path file = Files.createTempFile(path, PLACE, null);
            Files.writeString(file, ids.next());
            Files.move(file, path.resolve(PLACE));
        } catch (FileAlreadyExistsException e) {
            LOG.debug("Another program uses {} as well", path);
        } catch (IOException e) {
            throw unusable(e);
        }
        return place();
    }

    /** The files that are to be loaded. */
    Path files(IntakeJobId job) {
        return of(job).resolve("files");
    }

    /** The records of refused rows while the load is under way. */
    Path records(IntakeJobId job) {
        try {
            return made(of(job).resolve("records"));
        } catch (IOException e) {
            throw unusable(e);
        }
    }

    /** The files of refused rows. */
    Path refused(IntakeJobId job) {
        return of(job).resolve("refused");
    }

    Path made(IntakeJobId job) throws IOException {
        return made(of(job));
    }

    /** Leaves only the refused rows of a load that has ended, and nothing of those that ended long ago. */
    void tidy(IntakeJobId job, Duration keep, Clock clock) {
        try {
            FileSystemUtils.deleteRecursively(files(job));
            FileSystemUtils.deleteRecursively(of(job).resolve("records"));
            Instant oldest = clock.instant().minus(keep);
            for (Path folder : jobs()) {
                if (Files.getLastModifiedTime(folder).toInstant().isBefore(oldest)) {
                    FileSystemUtils.deleteRecursively(folder);
                }
            }
        } catch (IOException e) {
            LOG.warn("What is no longer needed in {} could not be deleted: {}", path, e.getMessage());
        }
    }

    void delete(IntakeJobId job) {
        FileSystemUtils.deleteRecursively(of(job).toFile());
    }

    private List<Path> jobs() throws IOException {
        try (Stream<Path> entries = Files.list(path)) {
            return entries.filter(Files::isDirectory).toList();
        }
    }

    private Path of(IntakeJobId job) {
        return path.resolve(job.value());
    }

    private static Path made(Path folder) throws IOException {
        boolean posix = FileSystems.getDefault().supportedFileAttributeViews().contains("posix");
        FileAttribute<?>[] ownerOnly = posix
                ? new FileAttribute<?>[] {
                    PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------"))
                }
                : new FileAttribute<?>[0];
        return Files.createDirectories(folder, ownerOnly);
    }

    private UncheckedIOException unusable(IOException e) {
        return new UncheckedIOException("The work folder " + path + " cannot be used", e);
    }
}
