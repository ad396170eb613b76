package vn.phancong.intake;

import java.util.List;

/**
 * One row as it stands in the file, every cell as text.
 *
 * @param line the line, or the row of the sheet, on which it begins
 */
record RawRow(long line, List<String> cells) {

    /** The cell at that position; blank where the row is shorter. */
    String cell(int position) {
        return position < cells.size() ? cells.get(position) : "";
    }
}
