package vn.phancong.bench;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/** All lines, written after each part, so that a benchmark that is broken off leaves what it has measured. */
final class Results {

    private final Path folder;
    private final Map<String, Object> circumstances;
    private final List<Line> lines = new ArrayList<>();

    Results(Path folder, Map<String, Object> circumstances) {
        this.folder = folder;
        this.circumstances = circumstances;
    }

    void add(List<Line> more) {
        lines.addAll(more);
        try {
            Files.createDirectories(folder);
            Files.writeString(folder.resolve("results.md"), table(), UTF_8);
            JsonMapper.shared().writerWithDefaultPrettyPrinter().writeValue(folder.resolve("results.json"), json());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** As Markdown. */
    String table() {
        return new ResultsTable(circumstances, lines).text();
    }

    private Map<String, Object> json() {
        Map<String, Object> all = new LinkedHashMap<>(circumstances);
        all.put("lines", lines.stream().map(Results::json).toList());
        return all;
    }

    private static Map<String, @Nullable Object> json(Line line) {
        Map<String, @Nullable Object> values = new LinkedHashMap<>();
        values.put("part", line.part());
        values.put("work", line.work());
        values.put("scale", line.scale());
        values.put("budget", line.budget().text());
        values.put("ratio", Double.isNaN(line.ratio()) ? null : line.ratio());
        values.put("met", line.met());
        values.putAll(line.figures());
        values.put("remark", line.remark());
        return values;
    }
}
