package vn.phancong.intake;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.function.Consumer;

/** Streams the rows of one file; what is not even a row is refused here. */
final class CsvFile {

    /** Bounds what a quote that is never closed can swallow before the file counts as broken. */
    private static final int LONGEST_ROW = 1 << 20;

    private final Path path;
    private final DataFile file;
    private final Tally tally;

    CsvFile(DataFolder folder, DataFile file, Tally tally) {
        this.path = folder.file(file);
        this.file = file;
        this.tally = tally;
    }

    /** Hands over every row that has as many fields as the header. */
    void read(Consumer<Row> taker) {
        var reading = CsvReader.builder()
                .detectBomHeader(true)
                .allowExtraFields(true)
                .allowMissingFields(true)
                .allowExtraCharsAfterClosingQuote(true)
                .maxBufferSize(LONGEST_ROW);
        long line = 1;
        try (CsvReader<CsvRecord> reader = reading.ofCsvRecord(path)) {
            Iterator<CsvRecord> records = reader.iterator();
            if (!records.hasNext()) {
                Header.refuseMissing(file.required(), tally);
                return;
            }
            Header header = Header.of(records.next(), file, tally);
            while (header != null && records.hasNext()) {
                CsvRecord record = records.next();
                line = record.getStartingLineNumber();
                take(new Row(file, header, record), record.getFieldCount(), header.width(), taker);
            }
        } catch (CsvParseException | IOException | UncheckedIOException e) {
            String reason = e.getMessage() == null ? e.getClass().getSimpleName() : e.getMessage();
            tally.refuse(line, null, RefusalCode.UNREADABLE, "After this row the file cannot be read: " + reason);
        }
    }

    private void take(Row row, int fields, int columns, Consumer<Row> taker) {
        tally.read();
        if (fields == columns) {
            taker.accept(row);
        } else {
            tally.refuse(
                    row.line(),
                    null,
                    RefusalCode.FIELD_COUNT,
                    "The row has " + fields + " fields, the header has " + columns);
        }
    }
}
