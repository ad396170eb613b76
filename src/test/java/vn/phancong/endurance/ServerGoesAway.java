package vn.phancong.endurance;

import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.awaitility.core.ConditionTimeoutException;
import org.springframework.web.client.RestClientException;
import vn.phancong.api.GlobalId;

/**
 * The Neo4j server stops under load and comes back, killed and asked to stop in turn; with {@code -Dendurance.times=4
 * -Dendurance.scale=0.01 -Dendurance.seed=7} by default. What works again when is printed.
 */
public final class ServerGoesAway {

    /** What may be answered while the graph is away. */
    private static final Set<String> ALLOWED = Set.of("GRAPH_UNAVAILABLE", "SIGN_IN_UNAVAILABLE", "TIMED_OUT");

    private static final Duration BACK_WITHIN = Duration.ofSeconds(10);
    private static final Duration VERY_LONG = Duration.ofMinutes(3);
    private static final Duration FIRST_EVENT = Duration.ofSeconds(30);
    private static final int ERRORS = 40;
    private static final int WRITERS = 16;
    private static final String SILENT = "is silent";
    private static final String CUT_OFF = "was cut off";
    private static final List<String> WAYS = List.of("reads", "writes", "sign-in", "readiness", "a subscription");
    private static final String FIGURES = "{ rootOrganizations { id coverage { households covered } } }";
    private static final String FOLLOW =
            "subscription ($o: ID!) { coverageChanged(organization: $o) { coverage { covered } } }";

    private ServerGoesAway() {}

    /** Runs it. */
    public static void main(String[] arguments) throws IOException {
        List<String> wrong = run(
                Files.createTempDirectory("phan-cong-server"),
                Double.parseDouble(System.getProperty("endurance.scale", "0.01")),
                Integer.getInteger("endurance.times", 4),
                WRITERS,
                Long.getLong("endurance.seed", 7),
                BACK_WITHIN,
                System.out);
        wrong.forEach(System.out::println);
        System.out.println(wrong.isEmpty() ? "\nNo rule was broken." : "\nA RULE WAS BROKEN.");
        System.exit(wrong.isEmpty() ? 0 : 1);
    }

    /**
     * Lets the server go away so often, at first by killing it; answers what was wrong.
     *
     * @param writers how many there are, beside half as many readers
     * @param within how long after it is back everything must work again
     */
    static List<String> run(
            Path place, double scale, int times, int writers, long seed, Duration within, PrintStream out)
            throws IOException {
        List<String> wrong = new ArrayList<>();
        try (LoneServer server = LoneServer.start(place.resolve("server"));
                Service service = City.start(place, scale, Service.QUICK, "768m", server.settings())) {
            Town town = Town.prepare(service.graph(), service.door(Endured.writer(0)));
            Load load = new Load(writers, writers / 2, seed, town, new Book(service.graph()), service);
            Writer witness =
                    new Writer(99, seed, town, load.book(), load.outcomes(), () -> service.door(Endured.writer(0)));
            String top = GlobalId.of("Organization", town.units().get(0));
            out.println("| how | errors meanwhile | said it is not ready | " + String.join(" | ", WAYS)
                    + " | a subscription from before | lost | wrong figures |");
            out.println("|---|---|---|" + "---:|".repeat(WAYS.size()) + "---|---:|---:|");
            for (int time = 0; time < times && wrong.isEmpty(); time++) {
                boolean killed = time % 2 == 0;
                Map<String, Long> before = load.outcomes().errors();
                List<String> oldStream = service.door(Endured.reader(0)).follow(FOLLOW, Map.of("o", top));
                Load.Running running = load.start();
                awaitMore(load, 40);
                if (killed) {
                    server.kill();
                } else {
                    server.stop();
                }
                await().atMost(VERY_LONG).until(() -> errors(load) >= sum(before) + ERRORS);
                boolean ready = service.ready();
                int heard = oldStream.size();
                server.startAgain();
                Map<String, Double> took = timed(service, witness, top);
                awaitMore(load, 40);
                String old = fate(oldStream, heard);
                running.stop();
                load.settle();
                await().atMost(VERY_LONG).until(witness::settle);
                Verdict verdict = Verdict.on(service, load);
                Map<String, Long> errors = load.outcomes().errors();
                before.forEach((code, n) -> errors.merge(code, -n, Long::sum));
                out.printf(
                        "| %s | %s | %s | %s | %s | %d | %d |%n",
                        killed ? "SIGKILL" : "stopped",
                        errors,
                        ready ? "no" : "yes",
                        took.values().stream()
                                .map("%.1f s"::formatted)
                                .collect(java.util.stream.Collectors.joining(" | ")),
                        old,
                        verdict.lost().size(),
                        verdict.figures().size());
                wrong.addAll(verdict.all());
                if (old.equals(SILENT) || old.equals(CUT_OFF)) {
                    wrong.add("A subscription from before %s: %s".formatted(old, oldStream));
                }
                if (ready) {
                    wrong.add("It said that it is ready while the graph was away");
                }
                took.forEach((what, seconds) -> {
                    if (seconds > within.toMillis() / 1000.0) {
                        wrong.add("%s works only %.1f s after the server is back".formatted(what, seconds));
                    }
                });
            }
            out.println("\n" + load.outcomes());
            load.outcomes().errorsBut(ALLOWED).forEach((code, n) -> wrong.add(n + " errors with the code " + code));
            if (load.outcomes().unansweredSoFar() > 0) {
                wrong.add(load.outcomes().unansweredSoFar() + " requests were not answered at all");
            }
        }
        return wrong;
    }

    /** How many seconds each way takes to work again; all are tried from now on and beside each other, as by people who wait. */
    private static Map<String, Double> timed(Service service, Writer witness, String top) {
        long back = System.nanoTime();
        Door door = service.door(Endured.reader(0));
        List<Callable<Boolean>> works = List.of(
                () -> door.ask(FIGURES, Map.of()).errors().isEmpty(),
                witness::write,
                () -> service.door(Endured.reader(1)) != null,
                service::ready,
                () -> isHeard(door.follow(FOLLOW, Map.of("o", top))));
        ExecutorService people = Executors.newFixedThreadPool(works.size());
        try {
            List<CompletableFuture<Double>> waiting = works.stream()
                    .map(work -> CompletableFuture.supplyAsync(() -> until(work, back), people))
                    .toList();
            Map<String, Double> took = new LinkedHashMap<>();
            for (int i = 0; i < works.size(); i++) {
                took.put(WAYS.get(i), waiting.get(i).join());
            }
            return took;
        } finally {
            people.shutdownNow();
        }
    }

    /** What has become of a subscription that had said so much when the server was away. */
    private static String fate(List<String> stream, int heard) {
        if (stream.stream().anyMatch(line -> line.contains("GRAPH_UNAVAILABLE"))) {
            return "ended with GRAPH_UNAVAILABLE";
        }
        if (stream.contains(Door.CLOSED)) {
            return "was closed";
        }
        if (stream.stream().anyMatch(line -> line.startsWith(Door.FAILED))) {
            return CUT_OFF;
        }
        return stream.size() > heard ? "went on" : SILENT;
    }

    private static double until(Callable<Boolean> works, long from) {
        try {
            await().atMost(VERY_LONG)
                    .pollDelay(Duration.ZERO)
                    .pollInterval(Duration.ofMillis(50))
                    .ignoreException(RestClientException.class)
                    .until(works);
            return (System.nanoTime() - from) / 1e9;
        } catch (ConditionTimeoutException e) {
            return Double.POSITIVE_INFINITY;
        }
    }

    private static boolean isHeard(List<String> stream) {
        try {
            await().atMost(FIRST_EVENT)
                    .pollInterval(Duration.ofMillis(20))
                    .until(() -> stream.stream().anyMatch(line -> told(line) || isOver(line)));
            return stream.stream().anyMatch(ServerGoesAway::told);
        } catch (ConditionTimeoutException e) {
            return false;
        }
    }

    private static boolean told(String line) {
        return line.contains("\"covered\"");
    }

    private static boolean isOver(String line) {
        return line.equals(Door.CLOSED) || line.startsWith(Door.FAILED) || line.contains("\"errors\"");
    }

    private static void awaitMore(Load load, int acknowledged) {
        long enough = load.book().acknowledged() + acknowledged;
        await().atMost(VERY_LONG)
                .pollInterval(Duration.ofMillis(5))
                .until(() -> load.book().acknowledged() >= enough);
    }

    private static long errors(Load load) {
        return sum(load.outcomes().errors());
    }

    private static long sum(Map<String, Long> counts) {
        return counts.values().stream().mapToLong(Long::longValue).sum();
    }
}
