package vn.phancong.intake;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Where each column of a file stands. */
final class Header {

    private static final int MOST_WARNINGS = 20;

    private final Map<String, Integer> positions;
    private final RawRow row;

    private Header(Map<String, Integer> positions, RawRow row) {
        this.positions = positions;
        this.row = row;
    }

    /** The header of that row, or null where it was refused. */
    static @Nullable Header of(RawRow row, DataFile file, Tally tally) {
        Map<String, Integer> positions = new HashMap<>();
        int unknown = 0;
        for (int i = 0; i < row.cells().size(); i++) {
            String heading = row.cell(i).strip();
            String column = column(file, heading);
            Integer before = column == null ? null : positions.put(column, i);
            if (column == null && !Vocabulary.isIgnored(heading) && unknown++ < MOST_WARNINGS) {
                tally.warn("column \"" + abbreviated(heading) + "\" is not known and is skipped");
            } else if (column != null && before != null) {
                String first = row.cell(before).strip();
                tally.refuse(row.line(), column, Reason.of(RefusalCode.DUPLICATE_COLUMN, first, heading));
                return null;
            }
        }
        List<String> missing = missing(positions.keySet(), file);
        if (!missing.isEmpty()) {
            refuseMissing(row.line(), missing, file, tally);
            return null;
        }
        return new Header(positions, row);
    }

    static void refuseMissing(long line, List<String> columns, DataFile file, Tally tally) {
        String inVietnamese = columns.stream()
                .map(column -> Vocabulary.columnInVietnamese(file, column))
                .collect(Collectors.joining(", "));
        Reason reason = Reason.of(RefusalCode.MISSING_COLUMN, String.join(", ", columns), inVietnamese);
        tally.refuse(line, columns.get(0), reason);
    }

    /** Whether the row can be the header of that table. */
    static boolean fits(RawRow row, DataFile file) {
        Set<String> columns = row.cells().stream()
                .map(heading -> column(file, heading))
                .filter(column -> column != null)
                .collect(Collectors.toSet());
        return missing(columns, file).isEmpty();
    }

    int width() {
        return row.cells().size();
    }

    /** What stands above the column at that position. */
    String heading(int position) {
        return row.cell(position).strip();
    }

    boolean has(String column) {
        return positions.containsKey(column);
    }

    /** Every column that the table knows and the file has, with its position. */
    Map<String, Integer> positions() {
        return positions;
    }

    /** The field of that column; blank where the file has no such column. */
    String field(RawRow record, String column) {
        Integer position = positions.get(column);
        return position == null ? "" : record.cell(position);
    }

    /** A heading may be written for the same old fonts as the rest. */
    private static @Nullable String column(DataFile file, String heading) {
        String column = Vocabulary.column(file, heading);
        for (LegacyText legacy : LegacyText.values()) {
            if (column == null && LegacyText.isPossible(heading)) {
                column = Vocabulary.column(file, legacy.decode(heading));
            }
        }
        return column;
    }

    private static List<String> missing(Set<String> columns, DataFile file) {
        return file.required().stream()
                .filter(column -> !columns.contains(column))
                .toList();
    }

    private static String abbreviated(String name) {
        return name.length() <= 40 ? name : name.substring(0, 40) + "…";
    }
}
