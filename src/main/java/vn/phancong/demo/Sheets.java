package vn.phancong.demo;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** All files at once, so that a part of the city is written as it is made and nothing is kept. */
final class Sheets implements AutoCloseable {

    private final Map<Table, CsvWriter> writers = new EnumMap<>(Table.class);

    Sheets(Path folder) throws IOException {
        Files.createDirectories(folder);
        for (Table table : Table.values()) {
            CsvWriter writer =
                    CsvWriter.builder().lineDelimiter(LineDelimiter.LF).build(folder.resolve(table.file()));
            writers.put(table, writer);
            writer.writeRecord(table.columns());
        }
    }

    /** Writes one row; columns left out at its end are blank, as are nulls. */
    void row(Table table, @Nullable Object... values) {
        if (values.length > table.width()) {
            throw new IllegalArgumentException("Too many values for " + table);
        }
        String[] fields = new String[table.width()];
        Arrays.fill(fields, "");
        for (int i = 0; i < values.length; i++) {
            Object value = values[i];
            fields[i] = value == null ? "" : value.toString();
        }
        CsvWriter writer = writers.get(table);
        if (writer == null) {
            throw new IllegalStateException("Closed: " + table);
        }
        writer.writeRecord(fields);
    }

    @Override
    public void close() throws IOException {
        for (CsvWriter writer : writers.values()) {
            writer.close();
        }
        writers.clear();
    }
}
