package vn.phancong.intake;

import static java.nio.charset.StandardCharsets.UTF_8;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The record of the refused rows of one file, with the code and the explanation before each. It can be taken back to where it
 * stood, so that it always belongs to what is committed; at the end it becomes a file of the same format as the one that was
 * read.
 */
final class RefusedRows {

    /** A row can be as long as what one is read from. */
    private static final int LONGEST_ROW = 1 << 25;

    private final @Nullable Path path;
    private final Source source;
    private final Set<Integer> ofLastTime = new HashSet<>();
    private @Nullable RawRow names;
    private @Nullable FileChannel channel;
    private @Nullable CsvWriter writer;
    private long length;

    /**
     * Goes on after what belongs to an earlier part of the load.
     *
     * @param path where it is kept; null where it is not wanted
     */
    RefusedRows(@Nullable Path path, Source source, long length) {
        this.path = path;
        this.source = source;
        this.length = length;
    }

    void header(RawRow row) {
        names = row;
        for (int i = 0; i < row.cells().size(); i++) {
            if (Vocabulary.isOfRefusedRows(row.cell(i))) {
                ofLastTime.add(i);
            }
        }
    }

    void add(RawRow row, Refusal refusal) {
        if (path == null || names == null) {
            return;
        }
        try {
            CsvWriter open = opened(path);
            if (length == 0) {
                write(open, names, Vocabulary.CODE, Vocabulary.EXPLANATION);
            }
            write(open, row, refusal.code().name(), explanation(refusal, names));
            length = Math.max(length, 1);
        } catch (IOException e) {
            throw unwritable(e);
        }
    }

    /** How long the record is. */
    long length() {
        try {
            if (writer != null && channel != null) {
                writer.flush();
                length = channel.position();
            }
            return length;
        } catch (IOException e) {
            throw unwritable(e);
        }
    }

    /** Takes back what was added since it was so long. */
    void back(long to) {
        try {
            if (length() > to && path != null) {
                opened(path);
                FileChannel open = channel;
                if (open != null) {
                    open.truncate(to).position(to);
                }
            }
            length = to;
        } catch (IOException e) {
            throw unwritable(e);
        }
    }

    void close() {
        try {
            length = length();
            if (channel != null) {
                channel.close();
            }
            channel = null;
            writer = null;
        } catch (IOException e) {
            throw unwritable(e);
        }
    }

    /** Writes a record as a file of the format of its source. */
    static void copy(Source source, Path record, Path target) throws IOException {
        OutputStream file = Files.newOutputStream(target);
        try (RowWriter writer = source.isWorkbook()
                        ? new XlsxRowWriter(file, source.table().table())
                        : new CsvRowWriter(file, CsvForm.of(source.path()).separator());
                CsvReader<CsvRecord> rows =
                        CsvReader.builder().maxBufferSize(LONGEST_ROW).ofCsvRecord(record, UTF_8)) {
            for (CsvRecord row : rows) {
                writer.write(row.getFields());
            }
        }
    }

    private CsvWriter opened(Path where) throws IOException {
        CsvWriter open = writer;
        if (open == null) {
            FileChannel file = FileChannel.open(where, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
            file.truncate(length).position(length);
            open = CsvWriter.builder().build(new OutputStreamWriter(Channels.newOutputStream(file), UTF_8));
            channel = file;
            writer = open;
        }
        return open;
    }

    private void write(CsvWriter to, RawRow row, String code, String explanation) {
        List<String> cells = new ArrayList<>(List.of(code, explanation));
        for (int i = 0; i < row.cells().size(); i++) {
            if (!ofLastTime.contains(i)) {
                cells.add(row.cell(i));
            }
        }
        to.writeRecord(cells);
    }

    /** Names the column as the clerk's file does. */
    private String explanation(Refusal refusal, RawRow header) {
        return header.cells().stream()
                .filter(heading ->
                        refusal.column() != null && refusal.column().equals(Vocabulary.column(source.table(), heading)))
                .findFirst()
                .map(heading -> "Cột “" + heading.strip() + "”: " + refusal.explanation())
                .orElse(refusal.explanation());
    }

    private static UncheckedIOException unwritable(IOException e) {
        return new UncheckedIOException("The refused rows cannot be written", e);
    }
}
