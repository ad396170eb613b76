package vn.phancong.intake;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** The rows of one sheet that are not blank, hidden ones among them; of a formula the value that was worked out last. */
final class XlsxRows implements RawRows {

    /** So many rows may stand above the header, for titles and stamps. */
    private static final int TITLE_ROWS = 20;

    private final XlsxPart part;
    private final XlsxCell cell;
    private long line;
    private long from;
    private int merged;

    XlsxRows(XlsxBook book, XlsxPart part) {
        this.part = part;
        this.cell = new XlsxCell(book);
    }

    /** Passes over what stands above that line. */
    XlsxRows from(long headerLine) {
        from = headerLine;
        return this;
    }

    /** The line of the header, looked for near the top; 0 where there is none. */
    long lineOf(Predicate<RawRow> header) throws IOException {
        for (int i = 0; i < TITLE_ROWS; i++) {
            RawRow row = next();
            if (row != null && header.test(row)) {
                return row.line();
            }
        }
        return 0;
    }

    @Override
    public @Nullable RawRow next() throws IOException {
        while (part.advance()) {
            if (part.startsWith("row")) {
                line = number(part.attribute("r"), line + 1);
                List<String> cells = row();
                if (line >= from && !cells.isEmpty()) {
                    return new RawRow(line, cells);
                }
            } else if (part.startsWith("mergeCell")) {
                merged++;
            }
        }
        return null;
    }

    private List<String> row() throws IOException {
        List<String> cells = new ArrayList<>();
        int column = -1;
        while (part.advance() && !part.endsWith("row")) {
            if (part.startsWith("c")) {
                column = column(part.attribute("r"), column + 1);
                String text = cell.read(part);
                if (!text.isEmpty()) {
                    put(cells, column, text);
                }
            }
        }
        return cells;
    }

    private static void put(List<String> cells, int column, String text) throws IOException {
        if (column >= Limits.COLUMNS) {
            throw new Unreadable(Reason.inCase(RefusalCode.TOO_LARGE, "columns", Limits.COLUMNS));
        }
        while (cells.size() <= column) {
            cells.add("");
        }
        cells.set(column, text);
    }

    @Override
    public boolean strict() {
        return false;
    }

    @Override
    public double share() {
        return part.share();
    }

    @Override
    public List<String> remarks() {
        return merged == 0
                ? List.of()
                : List.of(merged + " merged ranges: only the first cell of each holds its value, the others are blank");
    }

    @Override
    public void close() throws IOException {
        part.close();
    }

    private static long number(@Nullable String text, long otherwise) {
        try {
            return text == null ? otherwise : Long.parseLong(text);
        } catch (NumberFormatException e) {
            return otherwise;
        }
    }

    /** The column of a reference such as "AB12", counted from 0; beyond the limit it does not matter which. */
    private static int column(@Nullable String reference, int otherwise) {
        if (reference == null) {
            return otherwise;
        }
        int column = 0;
        for (char letter : reference.toCharArray()) {
            if (letter < 'A' || letter > 'Z' || column > Limits.COLUMNS) {
                break;
            }
            column = column * 26 + (letter - 'A' + 1);
        }
        return column == 0 ? otherwise : column - 1;
    }
}
