package vn.phancong.bench;

import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.neo4j.driver.AuthToken;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.neo4j.autoconfigure.Neo4jConnectionDetails;
import org.springframework.context.ConfigurableApplicationContext;
import vn.phancong.PhanCong;
import vn.phancong.support.TestAccount;

/**
 * Times the README's first five questions over one graph of demo data, asked of three services in turn: one that neither
 * guards nor keeps a trail, one that guards, and one that does both. Prints a Markdown table.
 *
 * <p>{@code mvn -Pbench verify -DskipTests -Dbench.main=vn.phancong.bench.GuardBenchmark}, with {@code -Dbench.rounds=300}
 * by default. Who asks holds all rights over Thành ủy Hà Nội and what is below, so each field is judged.
 */
public final class GuardBenchmark {

    private static final int ROUNDS = Integer.getInteger("bench.rounds", 300);
    private static final int QUESTIONS = 5;
    private static final String NO_TRAIL = "--phancong.audit.enabled=false";
    private static final String CLIENT = "ban-to-chuc";
    private static final String SECRET = "mat-khau-thu-nghiem";
    private static final Pattern QUESTION =
            Pattern.compile("\\*\\*([^*]+)\\*\\*[^\\n]*\\s+```graphql\\n(\\{.*?)```", Pattern.DOTALL);

    private GuardBenchmark() {}

    /** Runs it. */
    public static void main(String[] arguments) throws Exception {
        Path store = Files.createTempDirectory("phan-cong-bench");
        try (ConfigurableApplicationContext open = SpringApplication.run(
                PhanCong.class,
                settings(
                        store,
                        "--phancong.graph.store=" + store.resolve("graph"),
                        "--phancong.access.sign-in=off",
                        NO_TRAIL))) {
            Neo4jConnectionDetails graph = open.getBean(Neo4jConnectionDetails.class);
            try (ConfigurableApplicationContext guarded = replica(graph, settings(store, NO_TRAIL));
                    ConfigurableApplicationContext traced = replica(graph, settings(store))) {
                Map<String, Asking> services = new LinkedHashMap<>();
                services.put("open", new Asking(port(open), "none"));
                services.put("guarded", asking(guarded));
                services.put("guarded, with trail", asking(traced));
                measure(services);
            }
        }
        System.exit(0);
    }

    private static String[] settings(Path store, String... more) {
        List<String> all = new ArrayList<>(List.of(more));
        all.add("--server.port=0");
        all.add("--phancong.access.token-age=12h");
        all.add("--phancong.access.keys=" + store.resolve("keys"));
        all.add("--phancong.audit.folder=" + store.resolve("audit"));
        all.add("--phancong.api.requests-per-minute=0");
        all.add("--phancong.api.requests-per-address=0");
        return all.toArray(String[]::new);
    }

    /** Another service over the graph that the first has started. */
    private static ConfigurableApplicationContext replica(Neo4jConnectionDetails graph, String[] settings) {
        Neo4jConnectionDetails shared = new Neo4jConnectionDetails() {
            @Override
            public URI getUri() {
                return graph.getUri();
            }

            @Override
            public AuthToken getAuthToken() {
                return graph.getAuthToken();
            }
        };
        return new SpringApplicationBuilder(PhanCong.class)
                .initializers(context -> context.getBeanFactory().registerSingleton("sharedGraph", shared))
                .properties("spring.neo4j.uri=bolt://shared.invalid")
                .run(settings);
    }

    private static Asking asking(ConfigurableApplicationContext service) {
        return new Asking(port(service), "Bearer " + TestAccount.token(port(service), CLIENT, SECRET));
    }

    private static int port(ConfigurableApplicationContext service) {
        return service.getEnvironment().getRequiredProperty("local.server.port", Integer.class);
    }

    private static void measure(Map<String, Asking> services) throws Exception {
        List<MatchResult> questions = QUESTION.matcher(Files.readString(Path.of("README.md")))
                .results()
                .limit(QUESTIONS)
                .toList();
        System.out.printf("%n| question | %s |%n", String.join(" | ", services.keySet()));
        System.out.println("|---" + "|---".repeat(services.size()) + "|");
        for (MatchResult question : questions) {
            Map<String, long[]> times = interleaved(services, question.group(2));
            StringBuilder row = new StringBuilder("| " + question.group(1));
            double floor = 0;
            for (long[] nanos : times.values()) {
                Arrays.sort(nanos);
                double median = nanos[ROUNDS / 2] / 1_000_000.0;
                floor = floor == 0 ? median : floor;
                row.append(String.format(Locale.ROOT, " | %.2f ms (%.2f)", median, median / floor));
            }
            System.out.println(row + " |");
        }
    }

    private static Map<String, long[]> interleaved(Map<String, Asking> services, String query) {
        Map<String, long[]> times = new LinkedHashMap<>();
        services.keySet().forEach(name -> times.put(name, new long[ROUNDS]));
        for (int round = -ROUNDS; round < ROUNDS; round++) {
            for (Map.Entry<String, Asking> service : services.entrySet()) {
                long nanos = service.getValue().nanosOf(query);
                if (round >= 0) {
                    times.getOrDefault(service.getKey(), new long[ROUNDS])[round] = nanos;
                }
            }
        }
        return times;
    }
}
