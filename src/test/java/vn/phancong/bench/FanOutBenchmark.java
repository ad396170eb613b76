package vn.phancong.bench;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.IntStream;
import org.neo4j.driver.Driver;
import org.neo4j.driver.Session;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;
import vn.phancong.PhanCong;
import vn.phancong.api.Outcome;
import vn.phancong.cascade.FanOut;
import vn.phancong.cascade.FanOut.Made;
import vn.phancong.coverage.CoveragePicture;
import vn.phancong.directive.TaskId;

/**
 * Times the fan-out of one task to all cells of a city beside a bare UNWIND that creates as many nodes, interleaved in one
 * run on one fresh graph. Prints a Markdown table.
 *
 * <p>{@code mvn -Pbench verify -DskipTests -Dbench.main=vn.phancong.bench.FanOutBenchmark}, with {@code -Dbench.fanouts=9}
 * by default.
 */
public final class FanOutBenchmark {

    private static final int ROUNDS = Integer.getInteger("bench.fanouts", 9);
    private static final int WARM_UP = 4;
    private static final int DISTRICTS = 30;
    private static final int WARDS = 19;
    private static final int CELLS = 30;

    private static final String CITY = """
            CREATE (tu:Organization {id: 'TU', code: 'TU', name: 'TU', kind: 'COMMITTEE', tier: 'PROVINCE',
              since: date('1900-01-01'), sortKey: 'TU', searchText: ''})
            CREATE (d:Directive {id: 'D', key: 'D', kind: 'OFFICIAL_LETTER', year: 2021, issuedOn: date('2021-08-30'),
              held: true, disseminateTo: 'CELL', searchText: ''})-[:ISSUED_BY]->(tu)
            """;
    private static final String BODIES = """
            UNWIND $rows AS row
            MATCH (above:Organization {id: row.above})
            CREATE (o:Organization {id: row.id, code: row.id, name: row.id, kind: row.kind, tier: row.tier,
              since: date('1900-01-01'), sortKey: row.id, searchText: ''})-[:PART_OF {since: date('1900-01-01')}]->(above)
            """;
    private static final String ADDRESS = """
            MATCH (d:Directive {id: 'D'}) MATCH (o:Organization {tier: 'DISTRICT'})
            CREATE (d)-[:ADDRESSED_TO {purpose: 'EXECUTE'}]->(o)
            """;
    private static final String TASK = """
            MATCH (d:Directive {id: 'D'})
            CREATE (:Task {id: $id, ordinal: '1', position: 1, kind: 'ASSIGN_HOUSEHOLD', text: 'x', targetSet: 'ALL',
              coverersWanted: 1})-[:SET_BY]->(d)
            """;
    private static final String BARE = "UNWIND $rows AS row CREATE (:Bare {id: row.id, sentOn: row.sentOn})";

    private final Driver driver;
    private final FanOut fanOut;
    private final LocalDate today = LocalDate.now(ZoneId.of("Asia/Ho_Chi_Minh"));

    private FanOutBenchmark(ConfigurableApplicationContext service) {
        this.driver = service.getBean(Driver.class);
        this.fanOut = service.getBean(FanOut.class);
    }

    /** Runs it. */
    public static void main(String[] arguments) throws Exception {
        Path store = Files.createTempDirectory("phan-cong-bench");
        try (ConfigurableApplicationContext service = SpringApplication.run(
                PhanCong.class, "--server.port=0", "--phancong.demo=false", "--phancong.graph.store=" + store)) {
            FanOutBenchmark benchmark = new FanOutBenchmark(service);
            benchmark.plantCity();
            service.getBean(CoveragePicture.class).reload();
            benchmark.measure();
        }
        System.exit(0);
    }

    private void plantCity() {
        run(CITY, Map.of());
        List<Map<String, Object>> districts = new ArrayList<>();
        List<Map<String, Object>> wards = new ArrayList<>();
        List<Map<String, Object>> cells = new ArrayList<>();
        for (int district = 0; district < DISTRICTS; district++) {
            String inDistrict = "Q" + district;
            districts.add(body(inDistrict, "TU", "COMMITTEE", "DISTRICT"));
            for (int ward = 0; ward < WARDS; ward++) {
                String inWard = inDistrict + "-" + ward;
                wards.add(body(inWard, inDistrict, "COMMITTEE", "GRASSROOTS"));
                IntStream.range(0, CELLS).forEach(cell -> cells.add(body(inWard + "-" + cell, inWard, "CELL", "CELL")));
            }
        }
        run(BODIES, Map.of("rows", districts));
        run(BODIES, Map.of("rows", wards));
        run(BODIES, Map.of("rows", cells));
        run(ADDRESS, Map.of());
    }

    private static Map<String, Object> body(String id, String above, String kind, String tier) {
        return Map.of("id", id, "above", above, "kind", kind, "tier", tier);
    }

    private void measure() {
        long[] fanOuts = new long[ROUNDS];
        long[] bare = new long[ROUNDS];
        int made = 0;
        for (int round = -WARM_UP; round < ROUNDS; round++) {
            TaskId task = new TaskId("T" + round);
            run(TASK, Map.of("id", task.value()));
            long begun = System.nanoTime();
            made = fanOut(task);
            long middle = System.nanoTime();
            bare(made, round);
            long end = System.nanoTime();
            if (round >= 0) {
                fanOuts[round] = middle - begun;
                bare[round] = end - middle;
            }
        }
        Arrays.sort(fanOuts);
        Arrays.sort(bare);
        System.out.printf(Locale.ROOT, "%n| work | median ms | fastest ms |%n|---|---|---|%n");
        print("fan-out of a task: " + made + " undertakings", fanOuts);
        print("bare UNWIND of " + made + " nodes", bare);
        System.out.printf(
                Locale.ROOT, "%nRatio of the medians: %.2f%n", (double) fanOuts[ROUNDS / 2] / bare[ROUNDS / 2]);
    }

    private static void print(String work, long[] sorted) {
        System.out.printf(
                Locale.ROOT, "| %s | %.0f | %.0f |%n", work, sorted[ROUNDS / 2] / 1_000_000.0, sorted[0] / 1_000_000.0);
    }

    private int fanOut(TaskId task) {
        var outcome = fanOut.fanOut(new FanOut.Order(null, List.of(task), null, today, false));
        if (outcome instanceof Outcome.Done<Made> done) {
            return done.value().made();
        }
        throw new IllegalStateException(outcome.toString());
    }

    private void bare(int count, int round) {
        List<Map<String, Object>> rows = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            rows.add(Map.of("id", "bare-node-of-round-" + round + "-" + i, "sentOn", today));
        }
        run(BARE, Map.of("rows", rows));
    }

    private void run(String cypher, Map<String, Object> parameters) {
        try (Session session = driver.session()) {
            session.executeWriteWithoutResult(
                    transaction -> transaction.run(cypher, parameters).consume());
        }
    }
}
