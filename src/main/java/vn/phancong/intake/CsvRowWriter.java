package vn.phancong.intake;

import static java.nio.charset.StandardCharsets.UTF_8;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.util.List;

/** Writes CSV in UTF-8 with a byte-order mark, without which Excel takes Vietnamese text for something else. */
final class CsvRowWriter implements RowWriter {

    private static final char MARK = '\uFEFF';

    private final CsvWriter writer;

    CsvRowWriter(OutputStream file, char separator) throws IOException {
        Writer text = new OutputStreamWriter(file, UTF_8);
        text.write(MARK);
        this.writer = CsvWriter.builder().fieldSeparator(separator).build(text);
    }

    @Override
    public void write(List<String> cells) {
        writer.writeRecord(cells);
    }

    @Override
    public void close() throws IOException {
        writer.close();
    }
}
