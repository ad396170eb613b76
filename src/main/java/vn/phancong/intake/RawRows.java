package vn.phancong.intake;

import java.io.Closeable;
import java.io.IOException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The rows of one table as a stream, the header first. */
interface RawRows extends Closeable {

    /** The next row, or null after the last one. */
    @Nullable RawRow next() throws IOException;

    /** Whether a row with more or fewer cells than the header has is out of joint. */
    boolean strict();

    /** How much of the file has been read, from 0 to 1. */
    double share();

    /** What is worth a look though it was read, known at the end. */
    List<String> remarks();
}
