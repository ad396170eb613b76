package vn.phancong.intake;

import java.time.Clock;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * What all files of one load share.
 *
 * @param legacyText what old text is converted from; null where it is refused
 * @param refused where the refused rows are recorded
 * @param track where the load goes on, and where its progress is kept
 * @param lists what the files list; null where they need not be whole lists
 * @param moved hears what can move the figures of coverage
 * @param progress hears of every batch
 */
record Loading(
        DataFolder folder,
        Batches batches,
        @Nullable LegacyText legacyText,
        RefusedRecords refused,
        Track track,
        @Nullable WholeLists lists,
        MovedFigures moved,
        Clock clock,
        Consumer<LoadProgress> progress) {

    Tally tally(Source source) {
        Standing from = track.at(source.table());
        if (from.rows() > 0) {
            // Whoever began the load may have been killed before telling what it had moved.
            moved.all();
        }
        return new Tally(source, refused.of(source, from.refusedBytes()), from, clock);
    }

    /** Whether a file has to be read: not where that was done before, except to know once more what it lists. */
    boolean isToBeRead(Standing from) {
        return !from.done() || (lists != null && from.refused() == 0);
    }

    <T> void read(Source source, Tally tally, Function<Row, T> made, BiConsumer<Row, T> taker) {
        new TableFile(source, folder.books(), legacyText, tally).read(made, taker);
    }
}
