package vn.phancong.export.file;

import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDate;
import java.util.List;
import org.dhatim.fastexcel.PaperSize;
import org.dhatim.fastexcel.Position;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.jspecify.annotations.Nullable;
import vn.phancong.export.Column;
import vn.phancong.export.Table;
import vn.phancong.export.Table.Row;

/** A table as a workbook of Excel, ready to be printed; where a sheet is full it goes on on the next. */
final class XlsxFile implements TableFile {

    static final int MOST_ROWS = Worksheet.MAX_ROWS;

    private static final short ONE_PAGE = 1;
    private static final short AS_MANY_AS_NEEDED = 0;

    private final Table table;
    private final String subtitle;
    private final Workbook workbook;
    private final int mostRows;
    private Worksheet sheet;
    private int sheets;
    private int row;

    XlsxFile(Table table, String subtitle, OutputStream out, int mostRows) {
        this.table = table;
        this.subtitle = subtitle;
        this.workbook = new Workbook(out, "Phan cong", "1.0");
        this.mostRows = mostRows;
        this.sheet = begin();
    }

    @Override
    public void write(List<Row> rows) throws IOException {
        for (Row each : rows) {
            if (row == mostRows) {
                sheet.finish();
                sheet = begin();
            }
            for (int column = 0; column < table.columns().size(); column++) {
                cell(column, each.cells().get(column));
            }
            row++;
        }
        sheet.flush();
    }

    @Override
    public void finish() throws IOException {
        workbook.finish();
    }

    private Worksheet begin() {
        sheets++;
        Worksheet next = workbook.newWorksheet(sheets == 1 ? table.title() : table.title() + " " + sheets);
        next.freezePane(0, 1);
        next.repeatRows(0);
        next.pageOrientation("landscape");
        next.paperSize(PaperSize.A4_PAPER);
        next.setFitToPage(true);
        next.fitToWidth(ONE_PAGE);
        next.fitToHeight(AS_MANY_AS_NEEDED);
        next.header(escaped(table.title() + " – " + subtitle), Position.CENTER);
        next.footer("&P/&N", Position.RIGHT);
        for (int column = 0; column < table.columns().size(); column++) {
            Column each = table.columns().get(column);
            next.width(column, each.width());
            next.inlineString(0, column, each.title());
            next.style(0, column)
                    .bold()
                    .wrapText(true)
                    .verticalAlignment("center")
                    .fillColor("D9E1F2")
                    .set();
        }
        row = 1;
        return next;
    }

    private void cell(int column, @Nullable Object value) {
        if (value instanceof String text && !text.isEmpty()) {
            sheet.inlineString(row, column, text);
            // Text even after somebody has edited the cell, or else a text with "=" would become a formula then.
            sheet.style(row, column)
                    .format("@")
                    .wrapText(true)
                    .verticalAlignment("top")
                    .set();
        } else if (value instanceof LocalDate day) {
            sheet.value(row, column, day);
            sheet.style(row, column)
                    .format("dd/mm/yyyy")
                    .verticalAlignment("top")
                    .set();
        } else if (value instanceof Number number) {
            sheet.value(row, column, number);
            sheet.style(row, column)
                    .format(formatOf(table.columns().get(column).kind(), number))
                    .verticalAlignment("top")
                    .set();
        }
    }

    private static String formatOf(Column.Kind kind, Number number) {
        if (kind == Column.Kind.SHARE) {
            return "0.0%";
        }
        return number instanceof Double ? "0.0" : "#,##0";
    }

    /** An ampersand begins a command in the head of a page. */
    private static String escaped(String text) {
        return text.replace("&", "&&");
    }
}
