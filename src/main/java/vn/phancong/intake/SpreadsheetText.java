package vn.phancong.intake;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.phancong.privacy.Digits;

/** What spreadsheets and those who write in them make of days and numbers. Empty text stays empty. */
final class SpreadsheetText {

    private static final String MIDNIGHT = "(?:[T ]0?0:00(?::00(?:\\.0+)?)?)?";
    private static final Pattern ISO = Pattern.compile("(\\d{4})-(\\d{2})-(\\d{2})" + MIDNIGHT);
    private static final Pattern DAY_FIRST = Pattern.compile("(\\d{1,2})([/.-])(\\d{1,2})\\2(\\d{4})" + MIDNIGHT);
    private static final Pattern SERIAL = Pattern.compile("(\\d{5})(?:\\.0+)?");

    /** Numbers below 1945 and above 2099 are more likely to be anything else than a day. */
    private static final int FIRST_SERIAL = 16_438;

    private static final int LAST_SERIAL = 73_050;

    private SpreadsheetText() {}

    /** The day meant; never the month first. Null where none is. */
    static @Nullable LocalDate day(String text) {
        Matcher iso = ISO.matcher(text);
        if (iso.matches()) {
            return day(iso.group(1), iso.group(2), iso.group(3));
        }
        Matcher dayFirst = DAY_FIRST.matcher(text);
        if (dayFirst.matches()) {
            return day(dayFirst.group(4), dayFirst.group(3), dayFirst.group(1));
        }
        Matcher serial = SERIAL.matcher(text);
        if (serial.matches()) {
            int number = Integer.parseInt(serial.group(1));
            return number < FIRST_SERIAL || number > LAST_SERIAL ? null : ExcelDay.of(number, false);
        }
        return null;
    }

    /** The whole number meant, or null. */
    static @Nullable Integer number(String text) {
        String digits = Digits.writtenOut(text);
        try {
            return digits == null ? null : Integer.valueOf(digits);
        } catch (NumberFormatException e) {
            return null;
        }
    }

    private static @Nullable LocalDate day(String year, String month, String day) {
        try {
            return LocalDate.of(Integer.parseInt(year), Integer.parseInt(month), Integer.parseInt(day));
        } catch (DateTimeException e) {
            return null;
        }
    }
}
