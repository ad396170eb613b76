package vn.phancong.audit;

import java.io.FileOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import vn.phancong.access.PrivateFiles;

/** One file of the journal, and how much of it is in the graph. */
final class JournalPart {

    private final Path file;

    /** No channel, which would be closed for all when one thread that writes to it is interrupted. */
    private final OutputStream out;

    private long written;
    private long moved;
    private int waiting;
    private int underWay;

    /** A new file. */
    JournalPart(Path file) throws IOException {
        this.file = Files.createFile(file, PrivateFiles.ofFile());
        this.out = new FileOutputStream(file.toFile(), true);
    }

    void begin(byte[] line) throws IOException {
        append(line);
        underWay++;
    }

    void end(byte[] line) throws IOException {
        append(line);
        waiting++;
    }

    /** What was begun here has ended. */
    void ended() {
        underWay--;
    }

    private void append(byte[] line) throws IOException {
        mustBeThere();
        out.write(line);
        written += line.length;
    }

    /** A file that was removed under our hands would take what is written and lose it. */
    private void mustBeThere() throws IOException {
        if (!Files.exists(file)) {
            throw new NoSuchFileException(file.toString());
        }
    }

    boolean isThere() {
        return Files.exists(file);
    }

    Path file() {
        return file;
    }

    long written() {
        return written;
    }

    long moved() {
        return moved;
    }

    /** How many entries of it are not in the graph yet. */
    int waiting() {
        return waiting;
    }

    boolean isSpent() {
        return moved == written && underWay == 0;
    }

    void moved(Batch batch) {
        moved = batch.upTo();
        waiting -= batch.entries().size();
    }

    void close() throws IOException {
        out.close();
    }

    /** Whole lines between two places. */
    Batch read(long from, long to, int mostBytes) throws IOException {
        for (int most = mostBytes; ; most *= 2) {
            byte[] bytes = bytes(from, (int) Math.min(most, to - from));
            int whole = bytes.length == to - from ? bytes.length : lastLineEnd(bytes);
            if (whole > 0) {
                List<AuditEntry> entries = JournalLine.in(Arrays.copyOf(bytes, whole), file).stream()
                        .filter(line -> !line.begun())
                        .map(JournalLine::entry)
                        .toList();
                return new Batch(this, from + whole, entries);
            }
        }
    }

    private byte[] bytes(long from, int length) throws IOException {
        byte[] bytes = new byte[length];
        try (RandomAccessFile in = new RandomAccessFile(file.toFile(), "r")) {
            in.seek(from);
            in.readFully(bytes);
        }
        return bytes;
    }

    private static int lastLineEnd(byte[] bytes) {
        int end = bytes.length;
        while (end > 0 && bytes[end - 1] != '\n') {
            end--;
        }
        return end;
    }

    /**
     * Some entries of a part.
     *
     * @param upTo where the next lines begin
     */
    record Batch(JournalPart part, long upTo, List<AuditEntry> entries) {}
}
