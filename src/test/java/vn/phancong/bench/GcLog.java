package vn.phancong.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** How much of its heap a JVM has used, from its log of collections ({@code -Xlog:gc}). */
final class GcLog {

    private static final Pattern COLLECTION = Pattern.compile("Pause .*?(\\d+)M->(\\d+)M\\((\\d+)M\\)");

    private final Path file;

    GcLog(Path file) {
        this.file = file;
    }

    /** A place in the log, so that what comes later can be told apart. */
    long mark() {
        try (Stream<String> lines = Files.lines(file)) {
            return lines.count();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What was used after a mark. */
    Heap since(long mark) {
        try (Stream<String> lines = Files.lines(file)) {
            List<Matcher> found = lines.skip(mark)
                    .map(COLLECTION::matcher)
                    .filter(Matcher::find)
                    .toList();
            return new Heap(most(found, 1), most(found, 2), found.size());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static int most(List<Matcher> found, int group) {
        return found.stream()
                .mapToInt(each -> Integer.parseInt(each.group(group)))
                .max()
                .orElse(0);
    }

    /**
     * The heap over a time.
     *
     * @param peak the most that was in use before a collection, in MB
     * @param live the most that was left after one
     * @param collections how many there were
     */
    record Heap(int peak, int live, int collections) {}
}
