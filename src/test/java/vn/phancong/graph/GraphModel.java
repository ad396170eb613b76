package vn.phancong.graph;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.neo4j.driver.Driver;

/** The names that {@code src/docs/graph-model.md} gives to labels, relationship types and properties. */
final class GraphModel {

    private static final Pattern NODE = Pattern.compile("\\(:(\\w+) \\{([^}]*)}\\)");
    private static final Pattern EXTRA_LABEL = Pattern.compile("`:([A-Z]\\w*)`");
    private static final Pattern EDGE = Pattern.compile("\\((\\w+)\\)-\\[:([A-Z_]+)(?: \\{([^}]*)})?]->\\((\\w+)\\)");
    private static final Pattern PROPERTY = Pattern.compile("(\\w+)(?:: '[^']*')?(?:, |$)");

    /** In a city's proportions, because the server plans by them. */
    private static final Map<String, Integer> COUNTS = Map.of("Household", 2000, "Person", 400, "Organization", 20);

    private static final int COUNT_OF_OTHERS = 10;

    private final Map<String, Set<String>> nodes = new LinkedHashMap<>();
    private final Map<String, Edge> edges = new LinkedHashMap<>();

    GraphModel(String page) {
        NODE.matcher(page).results().forEach(node -> add(nodes, node.group(1), node.group(2)));
        EXTRA_LABEL.matcher(page).results().forEach(label -> add(nodes, label.group(1), ""));
        EDGE.matcher(page).results().map(Edge::new).forEach(edge -> edges.put(edge.type(), edge));
    }

    static GraphModel read() {
        try {
            return new GraphModel(Files.readString(Path.of("src/docs/graph-model.md")));
        } catch (IOException e) {
            throw new UncheckedIOException("The graph model's page cannot be read", e);
        }
    }

    Set<String> labels() {
        return nodes.keySet();
    }

    Set<String> types() {
        return edges.keySet();
    }

    Set<String> properties() {
        Set<String> all = new TreeSet<>();
        nodes.values().forEach(all::addAll);
        edges.values().forEach(edge -> all.addAll(edge.properties()));
        return all;
    }

    /**
     * Nodes of each label and edges of each type, with all their properties, so that the server knows the names, and with
     * fresh statistics, so that it plans the same way each time.
     */
    void seed(Driver driver) {
        nodes.forEach((label, properties) -> driver.executableQuery(
                        "UNWIND $rows AS row CREATE (n:" + label + ") SET n = row")
                .withParameters(Map.of("rows", rows(properties, count(label))))
                .execute());
        edges.values()
                .forEach(edge -> driver.executableQuery("UNWIND range(1, $edges) AS i MATCH (a:" + edge.from()
                                + " {id: toString(i % $froms + 1)}) MATCH (b:" + edge.to()
                                + " {id: toString(i % $tos + 1)}) CREATE (a)-[r:" + edge.type() + "]->(b) SET r = $row")
                        .withParameters(edge.parameters())
                        .execute());
        driver.executableQuery("CALL db.prepareForReplanning(60)").execute();
    }

    private static int count(String label) {
        return COUNTS.getOrDefault(label, COUNT_OF_OTHERS);
    }

    /** Each with an id, also where the model has none, so that edges find their ends. */
    private static List<Map<String, String>> rows(Set<String> properties, int count) {
        return IntStream.rangeClosed(1, count)
                .mapToObj(Integer::toString)
                .map(value -> Stream.concat(Stream.of("id"), properties.stream())
                        .distinct()
                        .collect(Collectors.toMap(Function.identity(), property -> value)))
                .toList();
    }

    private static void add(Map<String, Set<String>> names, String name, String properties) {
        names.computeIfAbsent(name, key -> new TreeSet<>()).addAll(names(properties));
    }

    private static Set<String> names(String properties) {
        return PROPERTY.matcher(properties)
                .results()
                .map((MatchResult property) -> property.group(1))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private record Edge(String from, String type, Set<String> properties, String to) {

        Edge(MatchResult found) {
            this(
                    found.group(1),
                    found.group(2),
                    names(found.group(3) == null ? "since, until" : "since, until, " + found.group(3)),
                    found.group(4));
        }

        Map<String, Object> parameters() {
            int froms = count(from);
            int tos = count(to);
            return Map.of(
                    "edges",
                    Math.max(froms, tos),
                    "froms",
                    froms,
                    "tos",
                    tos,
                    "row",
                    rows(properties, 1).get(0));
        }
    }
}
