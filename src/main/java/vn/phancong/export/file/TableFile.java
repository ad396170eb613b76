package vn.phancong.export.file;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import vn.phancong.export.Table;
import vn.phancong.export.Table.Row;

/**
 * A table being written into a file. A file that is not finished must not look whole, so nothing is written when it is left
 * off.
 */
public interface TableFile {

    /** Writes some more rows. */
    void write(List<Row> rows) throws IOException;

    /** Writes what belongs to the end. */
    void finish() throws IOException;

    /** A kind of file. */
    enum Kind {
        CSV("csv", "text/csv;charset=UTF-8"),
        XLSX("xlsx", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");

        private final String extension;
        private final String mediaType;

        Kind(String extension, String mediaType) {
            this.extension = extension;
            this.mediaType = mediaType;
        }

        /** What such a file's name ends with. */
        public String extension() {
            return extension;
        }

        /** What a client is told that it is. */
        public String mediaType() {
            return mediaType;
        }

        /** Begins a file; {@code subtitle} says whose table it is and of which day. */
        public TableFile begin(Table table, String subtitle, OutputStream out) throws IOException {
            return switch (this) {
                case CSV -> new CsvFile(table, out);
                case XLSX -> new XlsxFile(table, subtitle, out, XlsxFile.MOST_ROWS);
            };
        }
    }
}
