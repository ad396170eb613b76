package vn.phancong.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.LongSupplier;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Driver;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;
import vn.phancong.PhanCong;
import vn.phancong.demo.DemoCity;
import vn.phancong.graph.RoundTrips;
import vn.phancong.support.TestAccount;

/**
 * Times the answers on a generated city through HTTP, interleaved in one run with {@code { __typename }} and with the floor:
 * a ward's first page of gaps by hand-written Cypher from a plain driver. Prints a Markdown table.
 *
 * <p>{@code mvn -Pbench verify -DskipTests}, with {@code -Dbench.districts=23 -Dbench.rounds=200} by default;
 * {@code -Dbench.store=DIR} keeps the city for the next run.
 */
public final class CoverageBenchmark {

    private static final int DISTRICTS = Integer.getInteger("bench.districts", 23);
    private static final int ROUNDS = Integer.getInteger("bench.rounds", 200);
    private static final int PAGE_100 = 100;

    private CoverageBenchmark() {}

    /** Runs it. */
    public static void main(String[] arguments) throws Exception {
        String kept = System.getProperty("bench.store");
        Path store = kept == null ? Files.createTempDirectory("phan-cong-bench") : Path.of(kept);
        List<String> settings = new ArrayList<>(List.of(
                "--server.port=0",
                "--phancong.access.token-age=12h",
                "--phancong.api.requests-per-minute=0",
                "--phancong.graph.store=" + store.resolve("graph")));
        if (!Files.exists(store.resolve("graph"))) {
            settings.add("--phancong.load=" + city(store.resolve("city")));
        }
        long begun = System.nanoTime();
        try (ConfigurableApplicationContext service =
                SpringApplication.run(PhanCong.class, settings.toArray(String[]::new))) {
            System.out.printf(Locale.ROOT, "Ready after %.1f s%n", (System.nanoTime() - begun) / 1_000_000_000.0);
            measure(service);
        }
        System.exit(0);
    }

    private static Path city(Path folder) throws IOException {
        Files.createDirectories(folder);
        DemoCity.on(LocalDate.now(ZoneId.of("Asia/Ho_Chi_Minh")))
                .withWholeDistricts(DISTRICTS)
                .writeTo(folder);
        return folder;
    }

    private static void measure(ConfigurableApplicationContext service) throws Exception {
        int port = service.getEnvironment().getRequiredProperty("local.server.port", Integer.class);
        Asking asking = new Asking(port, TestAccount.bearerOf(service, port));
        RoundTrips roundTrips = service.getBean(RoundTrips.class);
        Floor floor = new Floor(service.getBean(Driver.class));
        Map<String, String> queries = new LinkedHashMap<>();
        queries.put("`{ __typename }`", "{ __typename }");
        queries.put(
                "coverage of the root and of its districts",
                "{ organization(by:{code:\"TU-HN\"}){ coverage{ households covered gaps rate } "
                        + "children(kinds:[COMMITTEE] first:50){ nodes{ name coverage{ households covered gaps rate } } } } }");
        queries.put("first page of a ward's gaps", gaps("DU-00001", null));
        queries.put("first page of the root's gaps", gaps("TU-HN", null));
        queries.put("page " + PAGE_100 + " of the root's gaps", gaps("TU-HN", asking.cursorOfPage(PAGE_100)));
        Map<String, LongSupplier> work = new LinkedHashMap<>();
        queries.forEach((name, query) -> work.put(name, () -> asking.nanosOf(query)));
        work.put("floor: a ward's first page by hand-written Cypher", floor::nanosOfWardPage);
        Map<String, long[]> times = interleaved(work);
        System.out.println();
        System.out.println(asking.size());
        System.out.println();
        System.out.println("| request | median ms | 95th percentile ms | Bolt round trips |");
        System.out.println("|---|---|---|---|");
        times.forEach((name, nanos) -> {
            String query = queries.get(name);
            long before = roundTrips.count();
            long trips = query == null ? 1 : asking.nanosOf(query) < 0 ? 0 : roundTrips.count() - before;
            System.out.printf(
                    Locale.ROOT,
                    "| %s | %.2f | %.2f | %d |%n",
                    name,
                    percentile(nanos, 50),
                    percentile(nanos, 95),
                    trips);
        });
    }

    private static Map<String, long[]> interleaved(Map<String, LongSupplier> work) {
        Map<String, long[]> times = new LinkedHashMap<>();
        work.keySet().forEach(name -> times.put(name, new long[ROUNDS]));
        for (int round = -ROUNDS; round < ROUNDS; round++) {
            int measured = round;
            work.forEach((name, once) -> {
                long nanos = once.getAsLong();
                if (measured >= 0) {
                    times.getOrDefault(name, new long[ROUNDS])[measured] = nanos;
                }
            });
        }
        return times;
    }

    private static double percentile(long[] nanos, int percent) {
        long[] sorted = nanos.clone();
        Arrays.sort(sorted);
        return sorted[Math.min(sorted.length - 1, sorted.length * percent / 100)] / 1_000_000.0;
    }

    static String gaps(String organization, @Nullable String after) {
        return String.format(
                "{ organization(by:{code:\"%s\"}){ gaps(first:50%s){ totalCount pageInfo{ endCursor } "
                        + "nodes{ reason since household{ code address } area{ name } } } } }",
                organization, after == null ? "" : " after:\"" + after + "\"");
    }
}
