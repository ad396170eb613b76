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
import org.neo4j.driver.Driver;

/** The names that {@code src/docs/graph-model.md} gives to labels, relationship types and properties. */
final class GraphModel {

    private static final Pattern NODE = Pattern.compile("\\(:(\\w+) \\{([^}]*)}\\)");
    private static final Pattern EXTRA_LABEL = Pattern.compile("`:([A-Z]\\w*)`");
    private static final Pattern EDGE = Pattern.compile("-\\[:([A-Z_]+)(?: \\{([^}]*)})?]->");
    private static final Pattern PROPERTY = Pattern.compile("(\\w+)(?:: '[^']*')?(?:, |$)");

    private static final int NODES_OF_A_KIND = 100;

    private final Map<String, Set<String>> nodes = new LinkedHashMap<>();
    private final Map<String, Set<String>> edges = new LinkedHashMap<>();

    GraphModel(String page) {
        NODE.matcher(page).results().forEach(node -> add(nodes, node.group(1), node.group(2)));
        EXTRA_LABEL.matcher(page).results().forEach(label -> add(nodes, label.group(1), ""));
        EDGE.matcher(page).results().forEach(edge -> add(edges, edge.group(1), "since, until"));
        EDGE.matcher(page)
                .results()
                .filter(edge -> edge.group(2) != null)
                .forEach(edge -> add(edges, edge.group(1), edge.group(2)));
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
        edges.values().forEach(all::addAll);
        return all;
    }

    /**
     * Some nodes of each label and an edge of each type, with all their properties, so that the server knows the names, and
     * with fresh statistics, so that it plans the same way each time.
     */
    void seed(Driver driver) {
        nodes.forEach((label, properties) -> driver.executableQuery(
                        "UNWIND $rows AS row CREATE (n:" + label + ") SET n = row")
                .withParameters(Map.of("rows", rows(properties, NODES_OF_A_KIND)))
                .execute());
        edges.forEach((type, properties) -> driver.executableQuery(
                        "MATCH (n:Organization {id: '1'}) UNWIND $rows AS row CREATE (n)-[r:" + type
                                + "]->(n) SET r = row")
                .withParameters(Map.of("rows", rows(properties, 1)))
                .execute());
        driver.executableQuery("CALL db.prepareForReplanning(60)").execute();
    }

    private static List<Map<String, String>> rows(Set<String> properties, int count) {
        return IntStream.rangeClosed(1, count)
                .mapToObj(Integer::toString)
                .map(value -> properties.stream().collect(Collectors.toMap(Function.identity(), property -> value)))
                .toList();
    }

    private static void add(Map<String, Set<String>> names, String name, String properties) {
        Set<String> known = names.computeIfAbsent(name, key -> new TreeSet<>());
        PROPERTY.matcher(properties)
                .results()
                .map((MatchResult property) -> property.group(1))
                .forEach(known::add);
    }
}
