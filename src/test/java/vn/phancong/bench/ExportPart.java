package vn.phancong.bench;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
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
        Path file = received(name);
        double seconds = (System.nanoTime() - begun) / NANOS_OF_A_SECOND;
        try {
            long rows = (name.endsWith("csv") ? linesOf(file) : rowsOf(file)) - 1;
            Map<String, @Nullable Object> figures = new LinkedHashMap<>();
            figures.put("s", seconds);
            figures.put("rows", rows);
            figures.put("rows a second", (long) (rows / seconds));
            figures.put("MB", Files.size(file) / BYTES_OF_A_MEGABYTE);
            if (gcLog != null) {
                GcLog.Heap heap = gcLog.since(mark);
                figures.put("peak heap MB", heap.peak());
                figures.put("live heap MB", heap.live());
            }
            Files.delete(file);
            return new Line("Files out", "/exports/" + name, stage.name(), Budget.NONE, Double.NaN, figures, "");
        } catch (IOException e) {
            throw new UncheckedIOException(name, e);
        }
    }

    private Path received(String name) {
        try (InputStream stream = stage.asking().file("/exports/" + name + "?organization=" + Questions.ROOT)) {
            Path file = Files.createTempFile("phan-cong-bench", name);
            Files.copy(stream, file, StandardCopyOption.REPLACE_EXISTING);
            return file;
        } catch (IOException e) {
            throw new UncheckedIOException(name, e);
        }
    }

    private static long linesOf(Path csv) throws IOException {
        try (Stream<String> lines = Files.lines(csv)) {
            return lines.count();
        }
    }

    /** How many rows its sheets have, the heads of all but the first sheet among them. */
    private static long rowsOf(Path xlsx) throws IOException {
        try (ZipFile zip = new ZipFile(xlsx.toFile())) {
            long rows = 0;
            for (ZipEntry entry : Collections.list(zip.entries())) {
                if (entry.getName().startsWith("xl/worksheets/sheet")) {
                    rows += occurrences(zip.getInputStream(entry), "</row>".getBytes(UTF_8));
                }
            }
            return rows;
        }
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
}
