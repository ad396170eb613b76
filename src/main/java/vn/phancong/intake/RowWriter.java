package vn.phancong.intake;

import java.io.Closeable;
import java.io.IOException;
import java.util.List;

/** Writes a table row by row. */
interface RowWriter extends Closeable {

    void write(List<String> cells) throws IOException;
}
