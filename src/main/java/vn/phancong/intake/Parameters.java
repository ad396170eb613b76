package vn.phancong.intake;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import vn.phancong.graph.Period;

/** One row as its statement wants it: what finds the node or the edge, and under {@code properties} what is stored in it. */
final class Parameters {

    private final Row row;
    private final Map<String, @Nullable Object> values = new HashMap<>();
    private final Map<String, @Nullable Object> properties = new HashMap<>();

    private Parameters(Row row) {
        this.row = row;
        values.put("line", row.line());
        values.put("properties", properties);
    }

    /** Those of a row with days of its own; a blank end is left out, for it does not re-open anything. */
    static Parameters dated(Row row) {
        Period period = row.period();
        Parameters parameters =
                new Parameters(row).with("since", period.since()).with("until", period.until());
        return period.until() == null ? parameters : parameters.property("until", period.until());
    }

    RawRow raw() {
        return row.raw();
    }

    Map<String, @Nullable Object> values() {
        return values;
    }

    /** The row's first day. */
    LocalDate since() {
        return (LocalDate) Objects.requireNonNull(values.get("since"));
    }

    Parameters with(String name, @Nullable Object value) {
        values.put(name, value);
        return this;
    }

    /** The id of the unit that bore the code in that column on that day. */
    Parameters unit(String name, String column, UnitDirectory units, LocalDate day) {
        String code = row.code(column);
        Unit unit = units.at(code, day);
        if (unit == null) {
            row.refuse(column, units.unknown(code, day));
        }
        return with(name, unit == null ? null : unit.id());
    }

    Parameters property(String name, @Nullable Object value) {
        properties.put(name, value);
        return this;
    }

    /** Some properties at once. */
    Parameters properties(Map<String, String> some) {
        properties.putAll(some);
        return this;
    }

    /** A property that stays as it is where the file has no such column; a blank cell clears it. */
    Parameters property(String name, String column, Function<String, @Nullable Object> cell) {
        return row.has(column) ? property(name, cell.apply(column)) : this;
    }
}
