package vn.phancong.export.web;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.phancong.export.Table;
import vn.phancong.export.Table.Row;
import vn.phancong.export.file.TableFile;

/** A table on its way to a client; it begins with the first rows, so that what fails before can still be said. */
final class Sending {

    private final Table table;
    private final TableFile.Kind kind;
    private final String subtitle;
    private final HttpServletResponse response;
    private @Nullable TableFile file;

    Sending(Table table, TableFile.Kind kind, String subtitle, HttpServletResponse response) {
        this.table = table;
        this.kind = kind;
        this.subtitle = subtitle;
        this.response = response;
    }

    /** Sends some rows; where nobody takes them any more the reading stops. */
    void take(List<Row> rows) {
        try {
            begun().write(rows);
        } catch (IOException | UncheckedIOException e) {
            throw new ClientGone(e);
        }
    }

    void end() {
        try {
            begun().finish();
        } catch (IOException | UncheckedIOException e) {
            throw new ClientGone(e);
        }
    }

    private TableFile begun() throws IOException {
        TableFile begun = file;
        if (begun == null) {
            begun = kind.begin(table, subtitle, response.getOutputStream());
            file = begun;
        }
        return begun;
    }
}
