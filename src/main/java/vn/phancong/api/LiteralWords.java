package vn.phancong.api;

import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Writes values as their authors wrote them, where the GraphQL library prints its own objects. */
final class LiteralWords {

    private static final List<Replacement> LEAVES = List.of(
            replacement("StringValue\\{value='(.*?)'}", "\"$1\""),
            replacement("(?:Int|Float|Boolean)Value\\{value=(.*?)}", "$1"),
            replacement("EnumValue\\{name='(.*?)'}", "$1"),
            replacement("VariableReference\\{name='(.*?)'}", "\\$$1"),
            replacement("NullValue\\{}", "null"));

    private static final List<Replacement> NESTS = List.of(
            replacement("ObjectField\\{name='(.*?)', value=([^{}]*)}", "$1: $2"),
            replacement("ObjectValue\\{objectFields=\\[([^{}]*)]}", "($1)"),
            replacement("ArrayValue\\{values=\\[([^{}]*)]}", "[$1]"));

    private static final Pattern STILL_AN_OBJECT =
            Pattern.compile("\\w+(?:Value|Field|Reference)\\{.*", Pattern.DOTALL);
    private static final int DEEPEST = 10;

    private LiteralWords() {}

    /** A text in which the library's objects read as GraphQL; what is nested too deeply is left out. */
    static String plain(String text) {
        String plain = text;
        for (Replacement leaf : LEAVES) {
            plain = leaf.in(plain);
        }
        for (int depth = 0; depth < DEEPEST && plain.indexOf('{') >= 0; depth++) {
            for (Replacement nest : NESTS) {
                plain = nest.in(plain);
            }
        }
        return STILL_AN_OBJECT.matcher(plain).replaceAll("…");
    }

    /** A variable's value: texts and numbers as they are, of others only that they are there. */
    static String quoted(@Nullable Object value) {
        if (value instanceof String) {
            return "\"" + value + "\"";
        }
        return value instanceof Number || value instanceof Boolean || value == null ? String.valueOf(value) : "…";
    }

    private static Replacement replacement(String pattern, String by) {
        return new Replacement(Pattern.compile(pattern, Pattern.DOTALL), by);
    }

    private record Replacement(Pattern pattern, String by) {

        String in(String text) {
            return pattern.matcher(text).replaceAll(by);
        }
    }
}
