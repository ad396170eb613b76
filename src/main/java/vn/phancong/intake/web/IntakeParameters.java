package vn.phancong.intake.web;

import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.phancong.api.InvalidArgument;
import vn.phancong.intake.LegacyText;

/** The parameters of an upload; a blank one, as forms send them, does not count. */
final class IntakeParameters {

    private static final Set<String> KNOWN =
            new TreeSet<>(Set.of("name", "dryRun", "wholeList", "confirmClosings", "legacyText"));

    private final Map<String, String[]> given;

    private IntakeParameters(Map<String, String[]> given) {
        this.given = given;
    }

    /** Refuses a parameter that nobody would heed: a misspelt one must not turn a dry run into a load. */
    static IntakeParameters of(Map<String, String[]> given) {
        for (String name : new TreeSet<>(given.keySet())) {
            if (!KNOWN.contains(name)) {
                throw InvalidArgument.unknownParameter(name, String.join(", ", KNOWN));
            }
        }
        return new IntakeParameters(given);
    }

    String name() {
        String name = text("name");
        if (name == null) {
            throw InvalidArgument.ofParameter("name", "", "people.csv");
        }
        return name;
    }

    boolean flag(String name) {
        String text = text(name);
        if (text != null && !text.equals("true") && !text.equals("false")) {
            throw InvalidArgument.ofParameter(name, text, "true, false");
        }
        return Boolean.parseBoolean(text);
    }

    @Nullable Long confirmClosings() {
        String text = text("confirmClosings");
        if (text != null && !text.matches("\\d{1,9}")) {
            throw InvalidArgument.ofParameter("confirmClosings", text, "0, 1, 2, …");
        }
        return text == null ? null : Long.valueOf(text);
    }

    @Nullable LegacyText legacyText() {
        String text = text("legacyText");
        return text == null
                ? null
                : Arrays.stream(LegacyText.values())
                        .filter(each -> each.name().equals(text))
                        .findFirst()
                        .orElseThrow(() -> InvalidArgument.ofParameter(
                                "legacyText",
                                text,
                                Arrays.stream(LegacyText.values())
                                        .map(Enum::name)
                                        .collect(Collectors.joining(", "))));
    }

    private @Nullable String text(String name) {
        String[] values = given.get(name);
        String text = values == null || values.length == 0 ? "" : values[0].strip();
        return text.isEmpty() ? null : text;
    }
}
