package vn.phancong.intake;

import java.time.Duration;
import java.util.List;
import java.util.function.ToLongFunction;

/**
 * What became of a folder.
 *
 * @param files the files that were there, in the order in which they were read
 * @param warnings files of the folder that were skipped
 */
public record LoadReport(List<FileReport> files, List<String> warnings, Duration duration) {

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

    private long sum(ToLongFunction<FileReport> count) {
        return files.stream().mapToLong(count).sum();
    }
}
