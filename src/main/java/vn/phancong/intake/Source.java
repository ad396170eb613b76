package vn.phancong.intake;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/**
 * Where a table stands.
 *
 * @param name of the file, with that of the sheet where the workbook is a whole folder
 * @param sheets the sheets in which it may be; empty where the file is no workbook or all of them may hold it
 * @param sheetAlone whether it is one sheet of a workbook that holds other tables too
 * @param rivals what else claims to hold the same table; nothing is read then
 */
record Source(DataFile table, Path path, String name, List<String> sheets, boolean sheetAlone, List<String> rivals) {

    private static final byte[] ZIP = {'P', 'K', 3, 4};
    private static final byte[] BEFORE_2007 = {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0};

    Source withRivals(List<String> others) {
        return new Source(table, path, name, sheets, sheetAlone, others);
    }

    /** Whether it is kept as a workbook, whatever the file is called. */
    boolean isWorkbook() throws IOException {
        return startsWith(path, ZIP) || path.getFileName().toString().endsWith(".xlsx");
    }

    /** How a file of the same format ends, without the dot. */
    String ending() throws IOException {
        String fileName = path.getFileName().toString();
        return isWorkbook()
                ? "xlsx"
                : fileName.substring(fileName.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
    }

    RawRows open(Books books) throws IOException {
        if (!rivals.isEmpty()) {
            throw new Unreadable(Reason.of(RefusalCode.DUPLICATE_FILE, String.join(", ", rivals)));
        }
        if (startsWith(path, BEFORE_2007)) {
            throw new Unreadable(Reason.of(RefusalCode.OLD_FORMAT));
        }
        if (!isWorkbook()) {
            return new CsvRows(path, CsvForm.of(path));
        }
        XlsxBook book = books.get(path);
        List<String> candidates = sheets.isEmpty() ? book.sheetNames() : sheets;
        return book.rows(candidates, row -> Header.fits(row, table));
    }

    private static boolean startsWith(Path path, byte[] signature) throws IOException {
        try (InputStream bytes = Files.newInputStream(path)) {
            return Arrays.equals(bytes.readNBytes(signature.length), signature);
        }
    }
}
