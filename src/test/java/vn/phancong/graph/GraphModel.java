package vn.phancong.graph;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.neo4j.driver.Driver;

/** The names that {@code src/docs/graph-model.md} gives to labels, relationship types and properties. */
final class GraphModel {

    private static final Pattern NODE = Pattern.compile("\\(:(\\w+) \\{([^}]*)}\\)");
    private static final Pattern EXTRA_LABEL = Pattern.compile("`:([A-Z]\\w*)`");
    private static final Pattern EDGE = Pattern.compile("-\\[:([A-Z_]+)(?: \\{([^}]*)})?]->");
    private static final Pattern PROPERTY = Pattern.compile("(\\w+)(?:: '[^']*')?(?:, |$)");

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

    /** One node of each label and one edge of each type, with all their properties, so that the server knows the names. */
    void seed(Driver driver) {
        nodes.forEach((label, properties) -> driver.executableQuery("CREATE (n:" + label + ") SET n = $properties")
                .withParameters(Map.of("properties", values(properties)))
                .execute());
        edges.forEach((type, properties) -> driver.executableQuery(
                        "MATCH (n:Organization) CREATE (n)-[r:" + type + "]->(n) SET r = $properties")
                .withParameters(Map.of("properties", values(properties)))
                .execute());
    }

    private static Map<String, Object> values(Set<String> properties) {
        Map<String, Object> values = new HashMap<>();
        properties.forEach(property -> values.put(property, "x"));
        return values;
    }

    private static void add(Map<String, Set<String>> names, String name, String properties) {
        Set<String> known = names.computeIfAbsent(name, key -> new TreeSet<>());
        PROPERTY.matcher(properties)
                .results()
                .map((MatchResult property) -> property.group(1))
                .forEach(known::add);
    }
}
