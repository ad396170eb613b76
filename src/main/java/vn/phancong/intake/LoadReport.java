package vn.phancong.intake;

import java.time.Duration;
import java.util.List;
import java.util.function.ToLongFunction;
import org.jspecify.annotations.Nullable;

/**
 * What became of a folder.
 *
 * @param files the files that were there, in the order in which they were read
 * @param warnings files of the folder that were skipped
 * @param verdict what became of the closings; null = the lists need not be whole
 */
public record LoadReport(
        List<FileReport> files,
        List<String> warnings,
        Duration duration,
        @Nullable ClosingVerdict verdict) {

    /** How many rows were read. */
    public long rows() {
        return sum(FileReport::rows);
    }

    /** How many rows the graph now holds. */
    public long taken() {
        return sum(FileReport::taken);
    }

    /** How many rows were refused. */
    public long refused() {
        return sum(FileReport::refused);
    }

    /** How many rows brought something new or changed what was there. */
    public long effective() {
        return sum(file -> file.added() + file.changed());
    }

    /** The refusals that were kept, of all files. */
    public List<Refusal> refusals() {
        return files.stream().flatMap(file -> file.refusals().stream()).toList();
    }

    /** How many things the lists leave out. */
    public long missing() {
        return sum(file -> file.closing() == null ? 0 : file.closing().missing());
    }

    private long sum(ToLongFunction<FileReport> count) {
        return files.stream().mapToLong(count).sum();
    }
}
