package vn.phancong.intake;

import org.jspecify.annotations.Nullable;

/**
 * How far a load has come with one table.
 *
 * @param table which one
 * @param rows how many rows were read
 * @param added rows that brought something new
 * @param changed rows that changed what was there
 * @param unchanged rows that said what was already known
 * @param refused rows that were refused
 * @param refusedBytes how long the record of the refused rows is that belongs to this
 * @param share how much of the file has been read, from 0 to 1
 * @param done whether all of it has been read
 * @param closing what of the graph is not in the list; null = not known (yet), or not asked for
 * @param closed how many of these were closed
 */
public record Standing(
        String table,
        long rows,
        long added,
        long changed,
        long unchanged,
        long refused,
        long refusedBytes,
        double share,
        boolean done,
        @Nullable Closing closing,
        long closed) {

    /** At the beginning. */
    public static Standing none(String table) {
        return new Standing(table, 0, 0, 0, 0, 0, 0, 0, false, null, 0);
    }

    Standing with(Closing found) {
        return new Standing(table, rows, added, changed, unchanged, refused, refusedBytes, share, done, found, closed);
    }

    Standing closingMore(long more) {
        return new Standing(
                table, rows, added, changed, unchanged, refused, refusedBytes, share, done, closing, closed + more);
    }
}
