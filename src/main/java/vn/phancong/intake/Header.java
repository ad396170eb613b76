package vn.phancong.intake;

import de.siegmar.fastcsv.reader.CsvRecord;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Where each column of a file stands. */
final class Header {

    private final Map<String, Integer> positions;
    private final int width;

    private Header(Map<String, Integer> positions, int width) {
        this.positions = positions;
        this.width = width;
    }

    /** The header of that record, or null where it was refused. */
    static @Nullable Header of(CsvRecord names, DataFile file, Tally tally) {
        Map<String, Integer> positions = new HashMap<>();
        for (int i = 0; i < names.getFieldCount(); i++) {
            String name = names.getField(i).strip();
            if (!file.knows(name)) {
                tally.warn("column \"" + abbreviated(name) + "\" is not known and is skipped");
            } else if (positions.put(name, i) != null) {
                tally.refuse(1, name, RefusalCode.DUPLICATE_COLUMN, "The header names this column twice");
                return null;
            }
        }
        List<String> missing = file.required().stream()
                .filter(column -> !positions.containsKey(column))
                .toList();
        if (!missing.isEmpty()) {
            refuseMissing(missing, tally);
            return null;
        }
        return new Header(positions, names.getFieldCount());
    }

    static void refuseMissing(List<String> columns, Tally tally) {
        tally.refuse(
                1,
                columns.get(0),
                RefusalCode.MISSING_COLUMN,
                "The header lacks " + String.join(", ", columns) + "; nothing of this file is taken");
    }

    int width() {
        return width;
    }

    boolean has(String column) {
        return positions.containsKey(column);
    }

    /** The field of that column; blank where the file has no such column. */
    String field(CsvRecord record, String column) {
        Integer position = positions.get(column);
        return position == null ? "" : record.getField(position);
    }

    private static String abbreviated(String name) {
        return name.length() <= 40 ? name : name.substring(0, 40) + "…";
    }
}
