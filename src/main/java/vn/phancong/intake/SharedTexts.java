package vn.phancong.intake;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedOutputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;
import java.util.zip.ZipFile;
import org.jspecify.annotations.Nullable;

/**
 * The texts that the cells of a workbook refer to by number. They come before all rows and can be millions, so they are put
 * aside in a temporary file, and only where each begins is kept.
 */
final class SharedTexts implements Closeable {

    private final Path file;
    private final FileChannel texts;
    private long[] ends = new long[1024];
    private int count;

    SharedTexts(ZipFile zip, String part) throws IOException {
        this.file = Files.createTempFile("phan-cong-texts", null);
        try {
            write(zip, part);
            this.texts = FileChannel.open(file, StandardOpenOption.READ);
        } catch (IOException e) {
            Files.deleteIfExists(file);
            throw e;
        }
    }

    /** The text of that number, or null where there is none. */
    @Nullable String get(int number) throws IOException {
        if (number < 0 || number >= count) {
            return null;
        }
        long begin = number == 0 ? 0 : ends[number - 1];
        ByteBuffer bytes = ByteBuffer.allocate(Math.toIntExact(ends[number] - begin));
        while (bytes.hasRemaining() && texts.read(bytes, begin + bytes.position()) >= 0) {
            continue;
        }
        return new String(bytes.array(), UTF_8);
    }

    @Override
    public void close() throws IOException {
        texts.close();
        Files.deleteIfExists(file);
    }

    private void write(ZipFile zip, String name) throws IOException {
        try (XlsxPart part = XlsxPart.open(zip, name);
                OutputStream out = new BufferedOutputStream(Files.newOutputStream(file))) {
            long end = 0;
            RichText text = new RichText();
            while (part != null && part.advance()) {
                text.take(part);
                if (part.endsWith("si")) {
                    byte[] bytes = text.finish().getBytes(UTF_8);
                    out.write(bytes);
                    end += bytes.length;
                    add(end);
                }
            }
        }
    }

    private void add(long end) {
        if (count == ends.length) {
            ends = Arrays.copyOf(ends, count * 2);
        }
        ends[count++] = end;
    }
}
