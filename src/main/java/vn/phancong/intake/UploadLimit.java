package vn.phancong.intake;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import vn.phancong.api.ErrorCode;
import vn.phancong.api.InvalidArgument;

/** Bounds what all files of an upload come to. */
final class UploadLimit {

    private static final int PIECE = 1 << 16;

    private final long most;
    private long taken;

    UploadLimit(long most) {
        this.most = most;
    }

    void copy(InputStream from, Path to) throws IOException {
        byte[] piece = new byte[PIECE];
        try (OutputStream file = Files.newOutputStream(to)) {
            for (int read = from.read(piece); read >= 0; read = from.read(piece)) {
                taken += read;
                if (taken > most) {
                    throw new InvalidArgument(ErrorCode.UPLOAD_TOO_LARGE, "file", most);
                }
                file.write(piece, 0, read);
            }
        }
    }
}
