package vn.phancong.graph;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.phancong.graph.Statement.Allowance;
import vn.phancong.graph.Statement.Column;
import vn.phancong.graph.Statement.Mode;

/** Reads the header and the text of one statement file. */
final class StatementFile {

    private static final Pattern TAG = Pattern.compile("@(mode|param|returns|personal|allow|plan)\\s+(.+)");
    private static final Pattern COLUMN = Pattern.compile("(\\w+)\\s+(\\S.*)");
    private static final Pattern ALLOWANCE = Pattern.compile("(\\w+):\\s*(\\S.*)");

    private final String name;
    private final List<String> description = new ArrayList<>();
    private final List<Column> parameters = new ArrayList<>();
    private final List<Column> returns = new ArrayList<>();
    private final List<String> personal = new ArrayList<>();
    private final List<Allowance> allowances = new ArrayList<>();
    private final List<String> plan = new ArrayList<>();
    private final StringBuilder text = new StringBuilder();
    private @Nullable Mode mode;

    private StatementFile(String name) {
        this.name = name;
    }

    static Statement parse(String name, String content) {
        StatementFile file = new StatementFile(name);
        content.lines().forEach(file::take);
        return file.finish();
    }

    private void take(String line) {
        boolean header = text.isEmpty() && line.startsWith("//");
        if (!header) {
            text.append(line).append('\n');
            return;
        }
        String words = line.substring(2).strip();
        Matcher tag = TAG.matcher(words);
        if (tag.matches()) {
            takeTag(tag.group(1), tag.group(2).strip());
        } else if (words.startsWith("@")) {
            throw broken("unknown tag in \"" + words + "\"");
        } else {
            description.add(words);
        }
    }

    private void takeTag(String tag, String value) {
        switch (tag) {
            case "mode" -> mode = modeOf(value);
            case "param" -> parameters.add(column(value));
            case "returns" -> {
                for (String part : value.split(",\\s*(?![^<>]*>)")) {
                    returns.add(column(part.strip()));
                }
            }
            case "personal" -> personal.addAll(List.of(value.split(",\\s*", -1)));
            case "allow" -> allowances.add(allowance(value));
            default -> plan.add(value);
        }
    }

    private Mode modeOf(String value) {
        return switch (value) {
            case "read" -> Mode.READ;
            case "write" -> Mode.WRITE;
            default -> throw broken("@mode is read or write, not " + value);
        };
    }

    private Column column(String value) {
        Matcher column = COLUMN.matcher(value);
        if (!column.matches()) {
            throw broken("\"" + value + "\" is not a name and a type");
        }
        return new Column(column.group(1), column.group(2));
    }

    private Allowance allowance(String value) {
        Matcher allowance = ALLOWANCE.matcher(value);
        if (!allowance.matches()) {
            throw broken("@allow takes an operator, a colon and a reason, not \"" + value + "\"");
        }
        return new Allowance(allowance.group(1), allowance.group(2));
    }

    private Statement finish() {
        String cypher = text.toString().strip();
        if (mode == null || description.isEmpty()) {
            throw broken("it has no header: a description and @mode are needed");
        }
        if (cypher.isEmpty() || cypher.contains(";")) {
            throw broken("it must hold exactly one statement, without a semicolon");
        }
        return new Statement(
                name,
                String.join(" ", description),
                mode,
                List.copyOf(parameters),
                List.copyOf(returns),
                List.copyOf(personal),
                List.copyOf(allowances),
                List.copyOf(plan),
                cypher);
    }

    private IllegalStateException broken(String why) {
        return new IllegalStateException("cypher/queries/" + name + ".cypher: " + why);
    }
}
