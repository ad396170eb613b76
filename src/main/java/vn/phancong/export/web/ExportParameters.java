package vn.phancong.export.web;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.phancong.api.InvalidArgument;

/** The parameters of one request; a blank one, as forms send them, does not count. */
final class ExportParameters {

    private static final Pattern DAY = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");

    private final Map<String, String[]> given;

    private ExportParameters(Map<String, String[]> given) {
        this.given = given;
    }

    /** Refuses a parameter that nobody would heed: a misspelt filter must not give the whole list. */
    static ExportParameters of(Map<String, String[]> given, Set<String> known) {
        for (String name : new TreeSet<>(given.keySet())) {
            if (!known.contains(name)) {
                throw InvalidArgument.unknownParameter(name, String.join(", ", new TreeSet<>(known)));
            }
        }
        return new ExportParameters(given);
    }

    @Nullable String text(String name) {
        String[] values = given.get(name);
        String all = values == null ? "" : String.join(",", values).strip();
        return all.isEmpty() ? null : all;
    }

    LocalDate day(String name, LocalDate otherwise) {
        String text = text(name);
        if (text == null) {
            return otherwise;
        }
        try {
            if (DAY.matcher(text).matches()) {
                return LocalDate.parse(text);
            }
        } catch (DateTimeParseException e) {
            throw InvalidArgument.ofParameter(name, text, "YYYY-MM-DD (2021-08-30)");
        }
        throw InvalidArgument.ofParameter(name, text, "YYYY-MM-DD (2021-08-30)");
    }

    @Nullable Boolean flag(String name) {
        String text = text(name);
        if (text != null && !text.equals("true") && !text.equals("false")) {
            throw InvalidArgument.ofParameter(name, text, "true, false");
        }
        return text == null ? null : Boolean.valueOf(text);
    }

    <E extends Enum<E>> @Nullable E one(String name, Class<E> type) {
        String text = text(name);
        return text == null ? null : constant(name, text, type);
    }

    /** Separated by commas, or the parameter several times; null = not given. */
    <E extends Enum<E>> @Nullable Set<E> some(String name, Class<E> type) {
        String text = text(name);
        if (text == null) {
            return null;
        }
        Set<E> all = EnumSet.noneOf(type);
        List.of(text.split(",", -1)).forEach(each -> all.add(constant(name, each.strip(), type)));
        return all;
    }

    private static <E extends Enum<E>> E constant(String name, String text, Class<E> type) {
        return Arrays.stream(type.getEnumConstants())
                .filter(each -> each.name().equals(text))
                .findFirst()
                .orElseThrow(() -> InvalidArgument.ofParameter(
                        name,
                        text,
                        Arrays.stream(type.getEnumConstants()).map(Enum::name).collect(Collectors.joining(", "))));
    }
}
