package vn.phancong.bench;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What the benchmark is asked for, by system properties that begin with {@code bench.}
 *
 * @param scales the cities' sizes; 1.0 is that of Hà Nội
 * @param clients how many ask at the same time
 * @param rounds how often each thing is done, each time by all clients
 * @param warmUp how often each is done before, without being counted
 * @param store the folder that keeps the loaded cities for the next run
 * @param seed of the city and of what is asked about
 * @param parts what is measured
 * @param embedded whether Neo4j and the service share this JVM
 */
record Options(
        List<String> scales,
        int clients,
        int rounds,
        int warmUp,
        Path store,
        long seed,
        Set<String> parts,
        boolean embedded) {

    private static final String ALL = "import,read,assign,fanout,export";

    static Options given() {
        return new Options(
                list(property("scale", "1.0,0.1")),
                Integer.parseInt(property("clients", "8")),
                Integer.parseInt(property("rounds", "30")),
                Integer.parseInt(property("warmup", "40")),
                Path.of(property("store", "target/bench/cities")),
                Long.parseLong(property("seed", "7")),
                Set.copyOf(list(property("parts", ALL))),
                property("mode", "server").equals("embedded"));
    }

    boolean measures(String part) {
        return parts.contains(part);
    }

    private static String property(String name, String usual) {
        String given = System.getProperty("bench." + name, "");
        return given.isBlank() ? usual : given;
    }

    private static List<String> list(String text) {
        return Arrays.stream(text.split(",")).map(String::strip).collect(Collectors.toList());
    }
}
