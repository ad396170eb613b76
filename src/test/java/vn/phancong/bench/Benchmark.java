package vn.phancong.bench;

import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

/**
 * Measures DESIGN section 8 on generated cities: every row through HTTP beside its floor, interleaved in one run. Prints
 * Markdown and writes {@code target/bench/results.md} and {@code results.json}.
 *
 * <p>{@code mvn -Pbench verify -DskipTests}; {@code src/docs/benchmark.md} says more.
 */
public final class Benchmark {

    private static final Path RESULTS = Path.of("target", "bench");
    private static final int DRAWN = 64;
    private static final int WRITERS = 32;
    private static final int ASSIGNMENTS = 320;
    private static final int ASSIGNING_ROUNDS = 8;
    private static final int ASSIGNING_BEFORE = 3;
    private static final int FAN_OUTS = 7;
    private static final int FAN_OUTS_BEFORE = 3;

    private final Options options;
    private final Results results;

    private Benchmark(Options options) {
        this.options = options;
        this.results = new Results(RESULTS, Machine.circumstances(options));
    }

    /** Runs it. */
    public static void main(String[] arguments) {
        int code = 1;
        try {
            new Benchmark(Options.given()).run();
            code = 0;
        } catch (RuntimeException e) {
            e.printStackTrace();
        }
        System.exit(code);
    }

    private void run() {
        List<PreparedCity> cities = options.scales().stream()
                .map(scale -> new PreparedCity(options.store(), scale, options.seed()))
                .toList();
        for (PreparedCity city : cities) {
            say("Making or finding a city");
            results.add(city.make(options.measures("import")));
        }
        Deque<AutoCloseable> open = new ArrayDeque<>();
        try {
            List<Service> services = new ArrayList<>();
            for (PreparedCity city : cities) {
                say("Starting Neo4j and the service");
                services.add(serve(city, open));
            }
            measure(services);
        } finally {
            open.forEach(Benchmark::close);
        }
        System.out.println(results.table());
        say("Also in " + RESULTS.toAbsolutePath());
    }

    private Service serve(PreparedCity city, Deque<AutoCloseable> open) {
        if (options.embedded()) {
            EmbeddedStage stage = city.openEmbedded();
            open.push(stage);
            return stage.service();
        }
        ServerStage stage = city.open();
        open.push(stage);
        return stage.serve();
    }

    private static void close(AutoCloseable one) {
        try {
            one.close();
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    private void measure(List<Service> services) {
        if (options.measures("read")) {
            say("Comparing both ways to each answer");
            ReadPart reading =
                    new ReadPart(services.stream().map(Service::stage).toList(), options.seed(), DRAWN);
            say("Warming up");
            reading.warmUp(options.clients(), options.warmUp());
            for (int clients : List.of(options.clients(), 1)) {
                say("Reading, clients: " + clients);
                results.add(reading.measure(clients, options.rounds() / 2, options.rounds()));
            }
        }
        for (Service service : services) {
            Stage stage = service.stage();
            if (options.measures("assign")) {
                say("Assigning");
                assign(stage);
            }
            if (options.measures("fanout")) {
                say("Fan-out");
                results.add(new FanOutPart(stage).measure(FAN_OUTS_BEFORE, FAN_OUTS));
            }
            if (options.measures("export")) {
                say("Files out");
                results.add(new ExportPart(stage, service.gcLog()).measure());
            }
            results.add(MemoryPart.of(service));
        }
    }

    private void assign(Stage stage) {
        AssignPart part = new AssignPart(stage, WRITERS, ASSIGNING_ROUNDS, ASSIGNMENTS, options.seed());
        try {
            part.warmUp(ASSIGNING_BEFORE);
            results.add(part.measure());
        } finally {
            part.undo();
        }
    }

    private static void say(String what) {
        System.out.println(what);
    }
}
