package vn.phancong.bench;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedReader;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.jspecify.annotations.Nullable;

/** All files that the service gives out, of the whole city, each once: there is nothing to hold them to. */
final class ExportPart {

    private static final double NANOS_OF_A_SECOND = 1_000_000_000.0;
    private static final double BYTES_OF_A_MEGABYTE = 1024 * 1024;

    private final Stage stage;
    private final @Nullable GcLog gcLog;

    /**
     * @param gcLog of the service, where it has a process of its own
     */
    ExportPart(Stage stage, @Nullable GcLog gcLog) {
        this.stage = stage;
        this.gcLog = gcLog;
    }

    List<Line> measure() {
        List<Line> lines = new ArrayList<>();
        for (String table : List.of("gaps", "coverage", "workforce", "duties")) {
            for (String ending : List.of("xlsx", "csv")) {
                lines.add(file(table + "." + ending));
            }
        }
        return lines;
    }

    private Line file(String name) {
        long mark = gcLog == null ? 0 : gcLog.mark();
        long begun = System.nanoTime();
        try (Counted counted =
                new Counted(stage.asking().file("/exports/" + name + "?organization=" + Questions.ROOT))) {
            long rows = name.endsWith("csv") ? linesOf(counted) : rowsOf(counted);
            double seconds = (System.nanoTime() - begun) / NANOS_OF_A_SECOND;
            Map<String, @Nullable Object> figures = new LinkedHashMap<>();
            figures.put("s", seconds);
            figures.put("rows", rows - 1);
            figures.put("rows a second", (long) (rows / seconds));
            figures.put("MB", counted.bytes / BYTES_OF_A_MEGABYTE);
            if (gcLog != null) {
                GcLog.Heap heap = gcLog.since(mark);
                figures.put("peak heap MB", heap.peak());
                figures.put("live heap MB", heap.live());
            }
            return new Line("Files out", "/exports/" + name, stage.name(), Budget.NONE, Double.NaN, figures, "");
        } catch (IOException e) {
            throw new UncheckedIOException(name, e);
        }
    }

    private static long linesOf(InputStream csv) throws IOException {
        BufferedReader reader = new BufferedReader(new InputStreamReader(csv, UTF_8));
        return reader.lines().count();
    }

    /** How many rows there are in the sheets, while they come. */
    private static long rowsOf(InputStream xlsx) throws IOException {
        ZipInputStream zip = new ZipInputStream(xlsx);
        long rows = 0;
        for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
            if (entry.getName().startsWith("xl/worksheets/sheet")) {
                rows += occurrences(zip, "</row>".getBytes(UTF_8));
            }
        }
        xlsx.skip(Long.MAX_VALUE);
        return rows;
    }

    private static long occurrences(InputStream stream, byte[] wanted) throws IOException {
        byte[] buffer = new byte[1 << 16];
        int matched = 0;
        long found = 0;
        for (int read = stream.read(buffer); read >= 0; read = stream.read(buffer)) {
            for (int i = 0; i < read; i++) {
                matched = buffer[i] == wanted[matched] ? matched + 1 : buffer[i] == wanted[0] ? 1 : 0;
                if (matched == wanted.length) {
                    found++;
                    matched = 0;
                }
            }
        }
        return found;
    }

    /** Counts what comes. */
    private static final class Counted extends FilterInputStream {

        private long bytes;

        Counted(InputStream stream) {
            super(stream);
        }

        @Override
        public int read() throws IOException {
            int read = super.read();
            bytes += read < 0 ? 0 : 1;
            return read;
        }

        @Override
        public int read(byte[] buffer, int offset, int length) throws IOException {
            int read = super.read(buffer, offset, length);
            bytes += Math.max(0, read);
            return read;
        }
    }
}
