package vn.phancong.intake;

import java.time.Clock;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * What all files of one load share.
 *
 * @param legacyText what old text is converted from; null where it is refused
 * @param refused where the refused rows go; null where they are only reported
 * @param progress hears of every batch
 */
record Loading(
        DataFolder folder,
        Batches batches,
        @Nullable LegacyText legacyText,
        @Nullable RefusedFolder refused,
        Clock clock,
        Consumer<LoadProgress> progress) {

    Tally tally(Source source) {
        return new Tally(source.name(), new RefusedRows(refused, source), clock);
    }

    void read(Source source, Tally tally, Consumer<Row> taker) {
        new TableFile(source, folder.books(), legacyText, tally).read(taker);
    }
}
