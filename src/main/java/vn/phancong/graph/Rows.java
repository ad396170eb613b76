package vn.phancong.graph;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Record;
import org.neo4j.driver.Value;

/** Reads the columns that many statements return alike. */
public final class Rows {

    private Rows() {}

    /** A text column that may be null. */
    public static @Nullable String text(Record row, String column) {
        Value value = row.get(column);
        return value.isNull() ? null : value.asString();
    }

    /** A whole number column that may be null. */
    public static @Nullable Integer number(Record row, String column) {
        Value value = row.get(column);
        return value.isNull() ? null : value.asInt();
    }

    /** A date column that may be null. */
    public static @Nullable LocalDate day(Record row, String column) {
        Value value = row.get(column);
        return value.isNull() ? null : value.asLocalDate();
    }

    /** The period of the columns {@code since} and {@code until}. */
    public static Period period(Record row) {
        return new Period(row.get("since").asLocalDate(), day(row, "until"));
    }
}
