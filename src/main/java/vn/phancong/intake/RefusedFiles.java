package vn.phancong.intake;

import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/** The refused rows of loads that have ended, as files. */
public final class RefusedFiles {

    private final WorkFolder work;

    RefusedFiles(WorkFolder work) {
        this.work = work;
    }

    /**
     * The refused rows of one table of a load, in the format in which they came; null = there are none, or no longer, or
     * another program has them.
     *
     * @param name that of the file, or of the table with the file's ending
     */
    public @Nullable Found find(IntakeJob job, String name) {
        for (IntakeFile file : job.files()) {
            if (file.name().equals(name) || file.refusedName().equals(name)) {
                Path path = work.refused(job.id()).resolve(file.refusedName());
                return Files.isRegularFile(path) ? new Found(file, path) : null;
            }
        }
        return null;
    }

    /** Where the refused rows of a table are. */
    public record Found(IntakeFile file, Path path) {}
}
