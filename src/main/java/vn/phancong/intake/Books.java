package vn.phancong.intake;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;

/** The workbooks of a folder, each opened once however many tables it holds. */
final class Books implements Closeable {

    private final Map<Path, XlsxBook> open = new HashMap<>();

    XlsxBook get(Path path) throws IOException {
        XlsxBook known = open.get(path);
        if (known != null) {
            return known;
        }
        XlsxBook book = new XlsxBook(path);
        open.put(path, book);
        return book;
    }

    @Override
    public void close() throws IOException {
        for (XlsxBook book : open.values()) {
            book.close();
        }
        open.clear();
    }
}
