package vn.phancong.export;

import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import vn.phancong.people.PersonId;
import vn.phancong.territory.HouseholdId;

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
     * @param people whose data it holds
     * @param households whose data it holds
     */
    public record Row(List<@Nullable Object> cells, Collection<PersonId> people, Collection<HouseholdId> households) {

        /** A row that holds nobody's data. */
        public Row(List<@Nullable Object> cells) {
            this(cells, List.of(), List.of());
        }

        static Row of(@Nullable Object... cells) {
            return new Row(Collections.unmodifiableList(Arrays.asList(cells)));
        }

        Row about(Collection<PersonId> people, Collection<HouseholdId> households) {
            return new Row(cells, people, households);
        }
    }
}
