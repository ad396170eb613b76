package vn.phancong.roster;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Telephone numbers as they are written in Việt Nam. */
final class Phone {

    private static final Pattern SEPARATORS = Pattern.compile("[\\s.()\\-]");
    private static final Pattern NUMBER = Pattern.compile("0\\d{8,10}|1[89]00\\d{4,6}|1\\d{2,4}");

    private Phone() {}

    /** The digits of a number, with a leading 0 in place of the country's code; null where it is none. */
    static @Nullable String digits(String written) {
        String digits = SEPARATORS.matcher(written).replaceAll("");
        if (digits.startsWith("+84")) {
            digits = "0" + digits.substring(3);
        }
        return NUMBER.matcher(digits).matches() ? digits : null;
    }
}
