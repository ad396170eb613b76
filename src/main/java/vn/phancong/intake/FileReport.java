package vn.phancong.intake;

import java.util.List;

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
 */
public record FileReport(
        String file,
        long rows,
        long added,
        long changed,
        long unchanged,
        long refused,
        List<Refusal> refusals,
        List<String> warnings) {

    /** How many rows the graph now holds. */
    public long taken() {
        return added + changed + unchanged;
    }
}
