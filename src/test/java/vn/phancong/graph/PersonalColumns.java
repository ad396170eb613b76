package vn.phancong.graph;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Which personal data the rows of a statement hold: personal properties are followed from where they are read, through every
 * name that an expression with them is given, to what is returned. What is only counted or compared in a filter is not returned.
 */
final class PersonalColumns {

    /** Properties that only people and households have, whatever the variable. */
    private static final Map<String, Set<String>> ANYWHERE = Map.of(
            "fullName", Set.of("NAME"),
            "headName", Set.of("NAME"),
            "cardNumber", Set.of("CARD_NUMBER"),
            "address", Set.of("ADDRESS"),
            "vulnerability", Set.of("VULNERABILITY"));

    /** Properties that other nodes have as well, by label. */
    private static final Map<String, Map<String, Set<String>>> BY_LABEL = Map.of(
            "Person", Map.of("phone", Set.of("PHONE"), "sortKey", Set.of("NAME"), "searchText", Set.of("NAME")),
            "Household", Map.of("sortKey", Set.of("ADDRESS"), "searchText", Set.of("NAME", "ADDRESS")),
            "Need", Map.of("kind", Set.of("VULNERABILITY"), "text", Set.of("VULNERABILITY")));

    private static final Map<String, Set<String>> WHOLE = Map.of(
            "Person", Set.of("NAME", "PHONE", "CARD_NUMBER"),
            "Household", Set.of("NAME", "ADDRESS", "VULNERABILITY"),
            "Need", Set.of("VULNERABILITY"));

    private static final Pattern TEXT_OR_REMARK = Pattern.compile("'(?:[^'\\\\]|\\\\.)*'|\"[^\"]*\"|//[^\\n]*");
    private static final Pattern LABELLED = Pattern.compile("\\((\\w+):([A-Z]\\w*(?:[|:&][A-Z]\\w*)*)");
    private static final Pattern NAMED = Pattern.compile("\\sAS\\s+(\\w+)");
    private static final Pattern ACCESS = Pattern.compile("\\b(\\w+)\\.(\\w+)\\b(?!\\()");
    private static final Pattern PROJECTION = Pattern.compile("\\b(\\w+)\\s*\\{([^{}]*)}");
    private static final Pattern PROJECTED = Pattern.compile("\\.(\\w+|\\*)");
    private static final Pattern WORD = Pattern.compile("(?<![\\w.$:])(\\w+)\\b(?!\\s*[.({:])");
    private static final Pattern WHOLE_NODE = Pattern.compile("(?:^|properties\\()\\s*(\\w+)\\s*\\)?$");
    private static final Pattern COUNTED = Pattern.compile("(?i)\\b(?:count|sum|avg|exists)\\s*[({][^(){}]*[)}]");
    private static final Pattern CLAUSE = Pattern.compile("\\b(?:WITH|RETURN|UNWIND|YIELD|DISTINCT|CALL)\\s$");
    private static final Pattern AFTER_RETURN = Pattern.compile("\\b(?:ORDER BY|LIMIT|SKIP)\\b");

    private final String text;
    private final Map<String, Set<String>> labels = new HashMap<>();
    private final Map<String, Set<String>> named = new HashMap<>();

    private PersonalColumns(String cypher) {
        this.text = TEXT_OR_REMARK.matcher(cypher).replaceAll("''");
        LABELLED.matcher(text)
                .results()
                .forEach(found -> labels.computeIfAbsent(found.group(1), each -> new TreeSet<>())
                        .addAll(Arrays.asList(found.group(2).split("[|:&]", -1))));
    }

    /** The classes of personal data in the rows of a statement. */
    static Set<String> of(String cypher) {
        PersonalColumns columns = new PersonalColumns(cypher);
        columns.follow();
        Set<String> found = new TreeSet<>();
        for (String part : parts(columns.returned())) {
            String expression =
                    part.strip().replaceFirst("(?s)\\sAS\\s+\\w+$", "").replaceFirst("^DISTINCT\\s", "");
            found.addAll(columns.in(expression));
        }
        return found;
    }

    /** Gives each name what its expressions hold, until nothing more is found. */
    private void follow() {
        boolean found = true;
        while (found) {
            found = false;
            for (MatchResult name : NAMED.matcher(text).results().toList()) {
                Set<String> held = in(before(name.start()));
                found |= !held.isEmpty()
                        && named.computeIfAbsent(name.group(1), each -> new TreeSet<>())
                                .addAll(held);
            }
        }
    }

    private Set<String> in(String given) {
        String expression = given;
        for (Matcher counted = COUNTED.matcher(expression); counted.find(); counted = COUNTED.matcher(expression)) {
            expression = counted.replaceAll("0");
        }
        Set<String> found = new TreeSet<>();
        ACCESS.matcher(expression).results().forEach(access -> {
            found.addAll(of(access.group(1), access.group(2)));
            found.addAll(named.getOrDefault(access.group(1), Set.of()));
        });
        PROJECTION
                .matcher(expression)
                .results()
                .forEach(projection -> PROJECTED
                        .matcher(projection.group(2))
                        .results()
                        .forEach(each -> found.addAll(of(projection.group(1), each.group(1)))));
        WORD.matcher(expression).results().forEach(word -> found.addAll(named.getOrDefault(word.group(1), Set.of())));
        Matcher node = WHOLE_NODE.matcher(expression.strip());
        if (node.find()) {
            found.addAll(of(node.group(1), "*"));
        }
        return found;
    }

    private Set<String> of(String variable, String property) {
        Set<String> found = new TreeSet<>(ANYWHERE.getOrDefault(property, Set.of()));
        for (String label : labels.getOrDefault(variable, Set.of())) {
            found.addAll(
                    property.equals("*")
                            ? WHOLE.getOrDefault(label, Set.of())
                            : BY_LABEL.getOrDefault(label, Map.of()).getOrDefault(property, Set.of()));
        }
        return found;
    }

    /** The expression that ends there. */
    private String before(int end) {
        int depth = 0;
        for (int i = end; i > 0; i--) {
            char each = text.charAt(i - 1);
            if (")]}".indexOf(each) >= 0) {
                depth++;
            } else if ("([{".indexOf(each) >= 0) {
                depth--;
            }
            boolean starts = depth < 0
                    || (depth == 0
                            && (each == ','
                                    || CLAUSE.matcher(text.substring(Math.max(0, i - 12), i))
                                            .find()));
            if (starts) {
                return text.substring(i, end);
            }
        }
        return text.substring(0, end);
    }

    /** What stands after the last RETURN that is in no subquery. */
    private String returned() {
        int depth = 0;
        int last = text.length();
        for (MatchResult mark : Pattern.compile("[({\\[]|[)}\\]]|\\bRETURN\\b")
                .matcher(text)
                .results()
                .toList()) {
            if ("([{".contains(mark.group())) {
                depth++;
            } else if (")]}".contains(mark.group())) {
                depth--;
            } else if (depth == 0) {
                last = mark.end();
            }
        }
        return AFTER_RETURN.split(text.substring(last), -1)[0];
    }

    private static List<String> parts(String list) {
        List<String> parts = new ArrayList<>();
        int depth = 0;
        int start = 0;
        for (int i = 0; i < list.length(); i++) {
            char each = list.charAt(i);
            depth += "([{".indexOf(each) >= 0 ? 1 : ")]}".indexOf(each) >= 0 ? -1 : 0;
            if (each == ',' && depth == 0) {
                parts.add(list.substring(start, i));
                start = i + 1;
            }
        }
        parts.add(list.substring(start));
        return parts;
    }
}
