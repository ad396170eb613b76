package vn.phancong.privacy;

import java.math.BigDecimal;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What spreadsheets make of rows of digits that are no quantities, such as telephone numbers. */
public final class Digits {

    /** Three zeros after the point would be thousands. */
    private static final Pattern WITH_POINT = Pattern.compile("(\\d+)[.,]0{1,2}");

    private static final Pattern WITH_EXPONENT = Pattern.compile("\\d(?:[.,]\\d+)?[eE]\\+?\\d{1,2}");

    /** No number in Viet Nam has nine digits, and mobile ones begin so after their zero. */
    private static final Pattern MOBILE_WITHOUT_ZERO = Pattern.compile("[35789]\\d{8}");

    private Digits() {}

    /** The text with its digits written out, or null where some of them are lost. */
    public static @Nullable String writtenOut(String text) {
        Matcher withPoint = WITH_POINT.matcher(text);
        if (withPoint.matches()) {
            return withPoint.group(1);
        }
        if (WITH_EXPONENT.matcher(text).matches()) {
            BigDecimal number = new BigDecimal(text.replace(',', '.'));
            return number.scale() == 0 ? number.toPlainString() : null;
        }
        return text;
    }

    /** The number with the zero that a spreadsheet took away from it. */
    public static @Nullable String mobile(@Nullable String digits) {
        return digits != null && MOBILE_WITHOUT_ZERO.matcher(digits).matches() ? "0" + digits : digits;
    }
}
