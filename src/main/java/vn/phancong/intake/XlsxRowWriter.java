package vn.phancong.intake;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/** Writes a workbook of one sheet, every cell as text so that Excel takes no digit away. */
final class XlsxRowWriter implements RowWriter {

    private static final int KEPT_ROWS = 500;

    private final OutputStream file;
    private final Workbook book;
    private final Worksheet sheet;
    private int row;

    XlsxRowWriter(OutputStream file, String sheetName) {
        this.file = new BufferedOutputStream(file);
        this.book = new Workbook(this.file, "Phan cong", null);
        this.sheet = book.newWorksheet(sheetName);
    }

    @Override
    public void write(List<String> cells) throws IOException {
        for (int column = 0; column < cells.size(); column++) {
            String text = cells.get(column);
            if (!text.isEmpty()) {
                sheet.inlineString(row, column, text.substring(0, Math.min(text.length(), Limits.CELL_CHARACTERS)));
            }
        }
        row++;
        if (row % KEPT_ROWS == 0) {
            sheet.flush();
        }
    }

    @Override
    public void close() throws IOException {
        try (file) {
            book.close();
        }
    }
}
