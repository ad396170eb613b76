package vn.phancong.intake;

import java.io.IOException;
import java.io.InputStream;

/** What a part of a workbook unpacks to, refused where it is too much in all or in one piece. */
final class BoundedPart extends CountedStream {

    private final String name;
    private final long most;
    private long run;

    BoundedPart(InputStream bytes, String name, long packedSize) {
        super(bytes);
        this.name = name;
        long growth = Math.max(Limits.SMALL_PART_BYTES, Math.max(0, packedSize) * Limits.PART_GROWTH);
        this.most = Math.min(Limits.PART_BYTES, growth);
    }

    @Override
    public int read(byte[] buffer, int offset, int length) throws IOException {
        int read = super.read(buffer, offset, length);
        for (int i = offset; i < offset + read; i++) {
            run = buffer[i] == '<' || buffer[i] == '>' ? 0 : run + 1;
        }
        if (count() > most || run > Limits.RUN_BYTES) {
            throw new Unreadable(Reason.inCase(RefusalCode.TOO_LARGE, "part", name));
        }
        return read;
    }
}
