package vn.phancong.intake;

import java.text.MessageFormat;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.Locale;
import java.util.ResourceBundle;
import org.jspecify.annotations.Nullable;

/**
 * Why something is refused.
 *
 * @param english for the log
 * @param vietnamese for the clerk who corrects it
 */
record Reason(RefusalCode code, String english, String vietnamese) {

    private static final String BUNDLE = "intake.reasons";
    private static final ResourceBundle.Control NO_OTHER_LANGUAGE =
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);
    private static final Locale VIETNAMESE = Locale.forLanguageTag("vi");
    private static final ResourceBundle IN_ENGLISH = ResourceBundle.getBundle(BUNDLE, Locale.ROOT, NO_OTHER_LANGUAGE);
    private static final ResourceBundle IN_VIETNAMESE = ResourceBundle.getBundle(BUNDLE, VIETNAMESE, NO_OTHER_LANGUAGE);
    private static final DateTimeFormatter VIETNAMESE_DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy", Locale.ROOT);

    static Reason of(RefusalCode code, Object... arguments) {
        return new Reason(
                code,
                worded(IN_ENGLISH, code.name(), DateTimeFormatter.ISO_LOCAL_DATE, arguments),
                worded(IN_VIETNAMESE, code.name(), VIETNAMESE_DAY, arguments));
    }

    /** As {@link #of}, in the words for a particular case of the code. */
    static Reason inCase(RefusalCode code, String which, Object... arguments) {
        String key = code.name() + "." + which;
        return new Reason(
                code,
                worded(IN_ENGLISH, key, DateTimeFormatter.ISO_LOCAL_DATE, arguments),
                worded(IN_VIETNAMESE, key, VIETNAMESE_DAY, arguments));
    }

    Refusal at(String file, long line, @Nullable String column) {
        return new Refusal(file, line, column, code, english, vietnamese);
    }

    private static String worded(ResourceBundle words, String key, DateTimeFormatter days, Object... arguments) {
        Object[] texts = Arrays.stream(arguments)
                .map(argument -> argument instanceof LocalDate day ? days.format(day) : argument.toString())
                .toArray();
        return new MessageFormat(words.getString(key), Locale.ROOT).format(texts);
    }
}
