package vn.phancong.intake;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.CsvRecordHandler;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The rows of a CSV file. A byte that is no character of its encoding comes out as U+FFFD. */
final class CsvRows implements RawRows {

    /** Bounds what a quote that is never closed can swallow before the file counts as broken. */
    private static final int LONGEST_ROW = 1 << 20;

    private final long size;
    private final CountedStream bytes;
    private final CsvReader<CsvRecord> reader;
    private final Iterator<CsvRecord> records;

    CsvRows(Path path, CsvForm form) throws IOException {
        this.size = Math.max(1, Files.size(path));
        this.bytes = new CountedStream(Files.newInputStream(path));
        bytes.skipNBytes(form.encoding().mark());
        this.reader = CsvReader.builder()
                .fieldSeparator(form.separator())
                .allowExtraFields(true)
                .allowMissingFields(true)
                .allowExtraCharsAfterClosingQuote(true)
                .maxBufferSize(LONGEST_ROW)
                .build(
                        CsvRecordHandler.builder().maxFields(Limits.COLUMNS).build(),
                        new InputStreamReader(bytes, form.encoding().charset()));
        this.records = reader.iterator();
        if (form.announced()) {
            next();
        }
    }

    @Override
    public @Nullable RawRow next() throws IOException {
        try {
            if (!records.hasNext()) {
                return null;
            }
            CsvRecord row = records.next();
            return new RawRow(row.getStartingLineNumber(), row.getFields());
        } catch (CsvParseException | UncheckedIOException e) {
            throw Unreadable.because(e);
        }
    }

    @Override
    public boolean strict() {
        return true;
    }

    @Override
    public double share() {
        return Math.min(1, (double) bytes.count() / size);
    }

    @Override
    public List<String> remarks() {
        return List.of();
    }

    @Override
    public void close() throws IOException {
        reader.close();
    }
}
