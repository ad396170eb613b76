package vn.phancong.export;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * A table whose rows are read while they are taken, a batch at a time, so that its size does not matter.
 *
 * @param title what it is, in Vietnamese
 * @param rows hands all rows over, in order
 */
public record Table(String title, List<Column> columns, Rows rows) {

    /** A source of rows. */
    public interface Rows {

        /** Hands over all rows, batch by batch; what the taker throws ends the reading. */
        void to(Consumer<List<Row>> taker);
    }

    /**
     * A row.
     *
     * @param cells texts, numbers and days, one for each column; null = blank
     */
    public record Row(List<@Nullable Object> cells) {

        static Row of(@Nullable Object... cells) {
            return new Row(Collections.unmodifiableList(Arrays.asList(cells)));
        }
    }
}
