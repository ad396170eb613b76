package vn.phancong.export;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Telephone numbers in a form that spreadsheets leave alone. */
final class Phone {

    private static final Pattern DIGITS = Pattern.compile("\\d{8,11}");

    private Phone() {}

    /** Digits in groups, because a spreadsheet takes bare digits for a number and drops the leading zero. */
    static @Nullable String readable(@Nullable String phone) {
        if (phone == null || !DIGITS.matcher(phone).matches()) {
            return phone;
        }
        int end = phone.length();
        return phone.substring(0, end - 6) + " " + phone.substring(end - 6, end - 3) + " " + phone.substring(end - 3);
    }
}
