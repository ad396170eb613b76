package vn.phancong.api;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Says in plain words, in the caller's language, what the GraphQL library found wrong with a request. */
@Component
class PlainWords {

    private static final Pattern PREFIX = Pattern.compile("^Validation [Ee]rror ?(\\([^)]*\\))? ?: ");
    private static final int LONGEST_VALUE = 60;
    private static final int LONGEST_DETAIL = 300;

    /** What the library says, as it says it in English; the first that fits holds. */
    private static final List<Rule> RULES = List.of(
            rule("null", ErrorCode.INVALID_VALUE, true, "argument '(.*?)' with value '.*' must not be null"),
            rule("null", ErrorCode.INVALID_VALUE, true, "Null value for non-null field argument '(.*?)'"),
            rule("not-an-object", ErrorCode.INVALID_VALUE, true, "argument '(.*?)' with value '.*' must be an object"),
            rule(
                    "missing",
                    ErrorCode.INVALID_VALUE,
                    true,
                    "argument '(.*?)' with value '.*' is missing required fields '\\[(.*?)]'"),
            rule(
                    "no-such-field",
                    ErrorCode.INVALID_VALUE,
                    true,
                    "argument '(.*?)' with value '.*' contains a field not in '.*?': '(.*?)'"),
            rule(
                    "wrong-value",
                    ErrorCode.INVALID_VALUE,
                    true,
                    "argument '(.*?)' with value '(.*)' is not a valid '(.*?)'"),
            rule("one-of", ErrorCode.INVALID_VALUE, false, "Exactly one key must be specified for OneOf type '(.*?)'"),
            rule("one-of-null", ErrorCode.INVALID_VALUE, false, "OneOf type field '(.*?)' must be non-null"),
            rule(
                    "variable-missing",
                    ErrorCode.INVALID_VALUE,
                    true,
                    "Variable '(.*?)' has an invalid value: .*oerced Null value for NonNull type '(.*?)'"),
            rule(
                    "variable-enum",
                    ErrorCode.INVALID_VALUE,
                    true,
                    "Variable '(.*?)' has an invalid value: .*enum '(.*?)'.* '(.*)'"),
            rule("variable", ErrorCode.INVALID_VALUE, true, "Variable '(.*?)' has an invalid value"),
            rule(
                    "input-field",
                    ErrorCode.INVALID_VALUE,
                    false,
                    "contains a field name '(.*?)' that is not defined for input object type '(.*?)'"),
            rule("field", ErrorCode.INVALID_QUERY, false, "Field '(.*?)' in type '(.*?)' is undefined"),
            rule("argument", ErrorCode.INVALID_QUERY, true, "Unknown field argument '(.*?)'"),
            rule("argument-missing", ErrorCode.INVALID_QUERY, true, "Missing field argument '(.*?)'"),
            rule("operation", ErrorCode.INVALID_QUERY, false, "Unknown operation named '(.*)'"),
            rule("selection", ErrorCode.INVALID_QUERY, false, "Subselection required for type '.*?' of field '(.*?)'"),
            rule(
                    "too-long",
                    ErrorCode.QUERY_TOO_COMPLEX,
                    false,
                    "More than ([\\d,]+) .*have been (?:presented|entered)"),
            rule("too-deep", ErrorCode.QUERY_TOO_COMPLEX, false, "maximum query depth exceeded (\\d+) > (\\d+)"),
            rule("too-costly", ErrorCode.QUERY_TOO_COMPLEX, false, "maximum query cost exceeded (\\d+)"),
            rule(
                    "too-many-roots",
                    ErrorCode.QUERY_TOO_COMPLEX,
                    false,
                    "maximum of root fields exceeded (\\d+) > (\\d+)"),
            rule("too-many", ErrorCode.QUERY_TOO_COMPLEX, false, "maximum query complexity exceeded (\\d+) > (\\d+)"),
            rule(
                    "token",
                    ErrorCode.SYNTAX_ERROR,
                    false,
                    "offending token '(.*)' at line (\\d+) column (\\d+)|Offending token '(.*)' at line (\\d+) column (\\d+)"));

    private final MessageSource messages;

    PlainWords(MessageSource messages) {
        this.messages = messages;
    }

    /**
     * Says it.
     *
     * @param message what the library says
     * @param code of an error that no rule knows
     */
    Finding of(String message, ErrorCode code, Map<String, Object> variables, Locale locale) {
        String bare = PREFIX.matcher(message).replaceFirst("");
        for (Rule rule : RULES) {
            Matcher found = rule.pattern.matcher(bare);
            if (found.find()) {
                return finding(rule, found, variables, locale);
            }
        }
        return new Finding(code, null, worded(code, shortened(LiteralWords.plain(bare), LONGEST_DETAIL), locale));
    }

    private Finding finding(Rule rule, Matcher found, Map<String, Object> variables, Locale locale) {
        Object[] parts = new Object[found.groupCount() + 1];
        int count = 0;
        for (int i = 1; i <= found.groupCount(); i++) {
            if (found.group(i) != null) {
                parts[count++] = shortened(LiteralWords.plain(found.group(i)), LONGEST_VALUE);
            }
        }
        boolean variable = rule.key.startsWith("variable");
        if (rule.key.equals("variable")) {
            parts[1] = shortened(LiteralWords.quoted(variables.get(found.group(1))), LONGEST_VALUE);
        }
        String detail = messages.getMessage("detail." + rule.key, parts, locale);
        String argument = rule.namesArgument ? (variable ? "variables." : "") + parts[0] : null;
        boolean oneOf = rule.key.startsWith("one-of");
        return new Finding(rule.code, oneOf ? ObjectKey.ARGUMENT : argument, worded(rule.code, detail, locale));
    }

    private String worded(ErrorCode code, String detail, Locale locale) {
        return messages.getMessage(code.name(), new Object[] {detail}, locale);
    }

    private static String shortened(String text, int longest) {
        return text.length() <= longest ? text : text.substring(0, longest) + "…";
    }

    private static Rule rule(String key, ErrorCode code, boolean namesArgument, String pattern) {
        return new Rule(key, code, namesArgument, Pattern.compile(pattern, Pattern.DOTALL));
    }

    /** What is wrong, and with which argument. */
    record Finding(ErrorCode code, @Nullable String argument, String message) {}

    private record Rule(String key, ErrorCode code, boolean namesArgument, Pattern pattern) {}
}
