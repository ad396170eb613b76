package vn.phancong.intake;

import java.time.LocalDate;

/** Days as Excel counts them. */
final class ExcelDay {

    private static final LocalDate FIRST = LocalDate.of(1899, 12, 31);

    /** Excel takes 1900 for a leap year, so from this number on it is a day ahead. */
    private static final long DAY_THAT_NEVER_WAS = 60;

    private static final long FROM_1904 = 1462;

    private ExcelDay() {}

    static LocalDate of(long number, boolean from1904) {
        long days = from1904 ? number + FROM_1904 : number;
        return FIRST.plusDays(days >= DAY_THAT_NEVER_WAS ? days - 1 : days);
    }
}
