package vn.phancong.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Record;
import org.springframework.util.FileSystemUtils;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import vn.phancong.PhanCong;

/**
 * A city that is generated and loaded by the program's own commands, in a folder that keeps it for the next run with what its
 * making has cost.
 */
final class PreparedCity {

    private static final String GRAPH = "graph";
    private static final String BARE_GRAPH = "graph-bare";
    private static final String MADE = "made.json";
    private static final String BARE_SECONDS = "bareSeconds";
    private static final String GENERATOR_HEAP = "128m";
    private static final double OF_BARE = 0.7;
    private static final double NANOS_OF_A_SECOND = 1_000_000_000.0;
    private static final Pattern LOADED = Pattern.compile("Loaded (\\d+) rows in ([0-9.]+) s");
    private static final Pattern MIGRATED = Pattern.compile(";\\s*(?:\\R|$)");

    private final Path folder;
    private final String scale;
    private final long seed;

    PreparedCity(Path store, String scale, long seed) {
        this.folder = store.resolve("scale-" + scale + "-seed-" + seed).toAbsolutePath();
        this.scale = scale;
        this.seed = seed;
    }

    /** Starts Neo4j on it. */
    ServerStage open() {
        return ServerStage.start(folder, GRAPH, scale, GraphMemory.of(scale));
    }

    /** The same with Neo4j in this JVM. */
    EmbeddedStage openEmbedded() {
        return EmbeddedStage.start(folder, GRAPH, scale);
    }

    private boolean isMade() {
        return Files.exists(folder.resolve(MADE));
    }

    /**
     * Makes it unless it is there, and answers what that has cost.
     *
     * @param bare whether a bare import is timed as well
     */
    List<Line> make(boolean bare) {
        if (!isMade()) {
            FileSystemUtils.deleteRecursively(folder.toFile());
            Map<String, Object> made = new LinkedHashMap<>();
            made.put("day", LocalDate.now().toString());
            made.put("generateSeconds", generate());
            load(made);
            write(made);
        }
        if (bare && !made().has(BARE_SECONDS)) {
            write(withBareImport(made()));
        }
        return lines(made());
    }

    private JsonNode made() {
        return JsonMapper.shared().readTree(folder.resolve(MADE));
    }

    private void write(Map<String, Object> made) {
        JsonMapper.shared().writeValue(folder.resolve(MADE), made);
    }

    /** The same files once more without the program, which must make the same graph. */
    private Map<String, Object> withBareImport(JsonNode made) {
        List<Record> loaded;
        try (ServerStage stage = open()) {
            loaded = census(stage);
        }
        FileSystemUtils.deleteRecursively(folder.resolve(BARE_GRAPH).toFile());
        Map<String, Object> both = new LinkedHashMap<>();
        made.properties().forEach(each -> both.put(each.getKey(), each.getValue()));
        try (ServerStage stage = ServerStage.start(folder, BARE_GRAPH, scale, GraphMemory.of(scale))) {
            List<Record> bareLoaded = loadBare(stage, both);
            if (!loaded.equals(bareLoaded)) {
                throw new IllegalStateException("The bare import made something else:\n" + loaded + "\n" + bareLoaded);
            }
        }
        FileSystemUtils.deleteRecursively(folder.resolve(BARE_GRAPH).toFile());
        return both;
    }

    private double generate() {
        long begun = System.nanoTime();
        try (JavaProcess process = JavaProcess.start(
                folder.resolve("logs"),
                "generate",
                GENERATOR_HEAP,
                PhanCong.class,
                List.of("generate", "--scale", scale, "--seed", String.valueOf(seed), city().toString()))) {
            requireDone(process);
        }
        return (System.nanoTime() - begun) / NANOS_OF_A_SECOND;
    }

    private void load(Map<String, Object> made) {
        try (ServerStage stage = open()) {
            long begun = System.nanoTime();
            JavaProcess process = stage.run("load", List.of("load", city().toString()));
            requireDone(process);
            made.put("loadProcessSeconds", (System.nanoTime() - begun) / NANOS_OF_A_SECOND);
            Matcher loaded = LOADED.matcher(String.valueOf(process.lineWith("Loaded ")));
            if (!loaded.find()) {
                throw new IllegalStateException("The load did not say how long it took; see " + process.output());
            }
            GcLog.Heap heap = process.gcLog().since(0);
            made.put("rows", Long.parseLong(loaded.group(1)));
            made.put("loadSeconds", Double.parseDouble(loaded.group(2)));
            made.put("loadPeakHeap", heap.peak());
            made.put("loadLiveHeap", heap.live());
        }
    }

    private List<Record> loadBare(ServerStage stage, Map<String, Object> made) {
        Floor floor = new Floor(stage.driver(), LocalDate.EPOCH);
        migrations()
                .forEach(statement -> stage.driver().executableQuery(statement).execute());
        long begun = System.nanoTime();
        new BareImport(floor, city()).load();
        made.put(BARE_SECONDS, (System.nanoTime() - begun) / NANOS_OF_A_SECOND);
        return census(stage);
    }

    /** The constraints and indexes of the program. */
    private static List<String> migrations() {
        try (Stream<Path> files = Files.list(Path.of("cypher", "migrations"))) {
            List<String> statements = new ArrayList<>();
            for (Path file : files.sorted().toList()) {
                String bare = String.join(
                        "\n",
                        Files.readAllLines(file).stream()
                                .filter(line -> !line.startsWith("//"))
                                .toList());
                MIGRATED.splitAsStream(bare)
                        .map(String::strip)
                        .filter(each -> !each.isEmpty())
                        .forEach(statements::add);
            }
            return statements;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static List<Record> census(ServerStage stage) {
        return new Floor(stage.driver(), LocalDate.EPOCH).rows("census", Map.of());
    }

    private List<Line> lines(JsonNode made) {
        List<Line> lines = new ArrayList<>();
        double rows = made.path("rows").asDouble();
        double seconds = made.path("loadSeconds").asDouble();
        double bare = made.path(BARE_SECONDS).asDouble(Double.NaN);
        Map<String, @Nullable Object> figures = new LinkedHashMap<>();
        figures.put("rows", (long) rows);
        figures.put("s", seconds);
        figures.put("rows a second", rows / seconds);
        figures.put("bare s", Double.isNaN(bare) ? null : bare);
        figures.put("bare rows a second", Double.isNaN(bare) ? null : rows / bare);
        figures.put("peak heap MB", made.path("loadPeakHeap").asLong());
        figures.put("live heap MB", made.path("loadLiveHeap").asLong());
        String remark = "made on " + made.path("day").asString()
                + (Double.isNaN(bare) ? "" : "; both made the same nodes, edges and properties");
        lines.add(new Line(
                "Files in", "import of a whole city", scale, Budget.atLeast(OF_BARE), bare / seconds, figures, remark));
        Map<String, @Nullable Object> generator = new LinkedHashMap<>();
        generator.put("s", made.path("generateSeconds").asDouble());
        lines.add(new Line(
                "Files in",
                "generating it, with " + GENERATOR_HEAP + " of heap",
                scale,
                Budget.NONE,
                Double.NaN,
                generator,
                ""));
        return lines;
    }

    private Path city() {
        return folder.resolve("city");
    }

    private static void requireDone(JavaProcess process) {
        int code = process.awaitExit();
        if (code != 0) {
            throw new IllegalStateException("It ended with " + code + "; see " + process.output());
        }
    }
}
