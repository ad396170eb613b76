package vn.phancong.graph;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Names in a statement that the graph model does not have. Needed beside the server's own warnings, because the server
 * takes every name in CREATE and SET for a new one.
 */
final class StatementNames {

    private static final Pattern TEXT_OR_REMARK = Pattern.compile("'(?:[^'\\\\]|\\\\.)*'|\"[^\"]*\"|//[^\\n]*");
    private static final Pattern LABELS_OR_TYPES = Pattern.compile(":([A-Z]\\w*(?:[|:&][A-Z]\\w*)*)");
    private static final Pattern BOUND = Pattern.compile("[(\\[](\\w+):[A-Z]");
    private static final Pattern ACCESS = Pattern.compile("\\b(\\w+)\\.(\\w+)\\b(?!\\()");
    private static final Pattern PATTERN_MAP = Pattern.compile(":[A-Z]\\w*\\*?[\\d.]*\\s*\\{([^{}]*)}");
    private static final Pattern MAP_KEY = Pattern.compile("(?:^|,)\\s*(\\w+)\\s*:");

    private final GraphModel model;

    StatementNames(GraphModel model) {
        this.model = model;
    }

    List<String> unknown(String cypher) {
        String text = TEXT_OR_REMARK.matcher(cypher).replaceAll("''");
        List<String> problems = new ArrayList<>();
        Set<String> names = new TreeSet<>(model.labels());
        names.addAll(model.types());
        LABELS_OR_TYPES
                .matcher(text)
                .results()
                .flatMap(found -> Arrays.stream(found.group(1).split("[|:&]", -1)))
                .filter(name -> !names.contains(name))
                .forEach(name -> problems.add("unknown label or type " + name));
        Set<String> properties = properties(text);
        properties.removeAll(model.properties());
        properties.forEach(name -> problems.add("unknown property " + name));
        return problems;
    }

    private static Set<String> properties(String text) {
        Set<String> bound =
                BOUND.matcher(text).results().map(found -> found.group(1)).collect(Collectors.toSet());
        Set<String> properties = new TreeSet<>();
        ACCESS.matcher(text)
                .results()
                .filter(found -> bound.contains(found.group(1)))
                .forEach(found -> properties.add(found.group(2)));
        Matcher map = PATTERN_MAP.matcher(text);
        while (map.find()) {
            MAP_KEY.matcher(map.group(1)).results().forEach(key -> properties.add(key.group(1)));
        }
        return properties;
    }
}
