package vn.phancong.export.file;

import static java.nio.charset.StandardCharsets.UTF_8;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import vn.phancong.export.Column;
import vn.phancong.export.Table;
import vn.phancong.export.Table.Row;

/** A table as CSV. */
final class CsvFile implements TableFile {

    /** Without it Excel takes the file for one in the code page of its country. */
    private static final char BYTE_ORDER_MARK = '\uFEFF';

    private final Writer out;
    private final CsvWriter csv;

    CsvFile(Table table, OutputStream stream) throws IOException {
        this.out = new BufferedWriter(new OutputStreamWriter(stream, UTF_8));
        out.write(BYTE_ORDER_MARK);
        this.csv = CsvWriter.builder()
                .lineDelimiter(LineDelimiter.CRLF)
                .autoFlush(false)
                .build(out);
        csv.writeRecord(table.columns().stream().map(Column::title).toList());
    }

    @Override
    public void write(List<Row> rows) {
        for (Row row : rows) {
            csv.writeRecord(row.cells().stream().map(CsvFile::text).toList());
        }
    }

    @Override
    public void finish() throws IOException {
        csv.flush();
        out.flush();
    }

    private static String text(@Nullable Object cell) {
        if (cell instanceof String text) {
            return Formulas.neutralised(text);
        }
        if (cell instanceof Double number) {
            return String.format(Locale.ROOT, "%.4f", number);
        }
        return cell == null ? "" : cell.toString();
    }
}
