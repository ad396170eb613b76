package vn.phancong.intake;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What became of one file.
 *
 * @param rows how many rows were read
 * @param added rows that brought something new
 * @param changed rows that changed what was there
 * @param unchanged rows that said what was already known
 * @param refused how many rows were refused; a header that was refused, or a file that broke off, counts as one
 * @param refusals the first of them
 * @param warnings what was skipped
 * @param closing what the graph holds that is not in the list; null = not asked for, or rows were refused, so that the list is
 *     not known to be whole
 */
public record FileReport(
        String file,
        long rows,
        long added,
        long changed,
        long unchanged,
        long refused,
        List<Refusal> refusals,
        List<String> warnings,
        @Nullable Closing closing) {

    /** How many rows the graph now holds. */
    public long taken() {
        return added + changed + unchanged;
    }

    FileReport with(Closing found) {
        return new FileReport(file, rows, added, changed, unchanged, refused, refusals, warnings, found);
    }
}
