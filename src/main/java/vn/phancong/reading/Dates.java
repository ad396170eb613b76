package vn.phancong.reading;

import java.time.DateTimeException;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Reads days as documents write them: "ngày 30 tháng 8 năm 2021", "ngày 23/7/2021", "ngày 15/9". */
final class Dates {

    private static final String DAY = "ngày";
    private static final int WIDEST_BLANK = 12;

    private final String folded;
    private final int end;
    private int at;

    private Dates(String folded, int at, int end) {
        this.folded = folded;
        this.at = at;
        this.end = end;
    }

    /**
     * A day in the text.
     *
     * @param year 0 = not given
     * @param start where the word "ngày" stands
     * @param end the first character after it
     */
    record Day(int day, int month, int year, int start, int end) {

        /** The date; null, if there is no such day. */
        @Nullable LocalDate date() {
            return dateIn(year);
        }

        /** The date in a year, if the text gives none; null, if there is no such day. */
        @Nullable LocalDate dateIn(int otherwise) {
            int meant = year == 0 ? otherwise : year;
            try {
                return meant < 1930 || meant > 2200 ? null : LocalDate.of(meant, month, day);
            } catch (DateTimeException e) {
                return null;
            }
        }
    }

    /** The first day in a stretch of the folded text; null = none. */
    static @Nullable Day first(String folded, int from, int to) {
        int found = folded.indexOf(DAY, from);
        while (found >= 0 && found < to) {
            Day day = at(folded, found, to);
            if (day != null) {
                return day;
            }
            found = folded.indexOf(DAY, found + 1);
        }
        return null;
    }

    /** The day whose word "ngày" stands at a place; null = none stands there. */
    static @Nullable Day at(String folded, int place, int to) {
        if (!folded.startsWith(DAY, place)) {
            return null;
        }
        Dates dates = new Dates(folded, place + DAY.length(), Math.min(to, folded.length()));
        return dates.read(place);
    }

    private @Nullable Day read(int start) {
        int day = number(2);
        if (day < 0) {
            return null;
        }
        boolean words = word("tháng");
        if (!words && !separator()) {
            return null;
        }
        int month = number(2);
        if (month < 0) {
            return null;
        }
        int stop = at;
        boolean yearFollows = words ? word("năm") : separator();
        int year = yearFollows ? number(4) : -1;
        return new Day(day, month, year < 1000 ? 0 : year, start, year < 1000 ? stop : at);
    }

    private int number(int most) {
        blanks();
        int from = at;
        int value = 0;
        while (at < end && at - from < most && Character.isDigit(folded.charAt(at))) {
            value = value * 10 + Character.digit(folded.charAt(at++), 10);
        }
        return at == from ? -1 : value;
    }

    private boolean word(String word) {
        int before = at;
        blanks();
        if (at + word.length() <= end && folded.startsWith(word, at)) {
            at += word.length();
            return true;
        }
        at = before;
        return false;
    }

    private boolean separator() {
        int before = at;
        blanks();
        if (at < end && "/-.–".indexOf(folded.charAt(at)) >= 0) {
            at++;
            blanks();
            if (at < end && Character.isDigit(folded.charAt(at))) {
                return true;
            }
        }
        at = before;
        return false;
    }

    private void blanks() {
        int most = Math.min(end, at + WIDEST_BLANK);
        while (at < most && Character.isWhitespace(folded.charAt(at))) {
            at++;
        }
    }
}
