package vn.phancong.reading;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads the day by which something is to be done; only where the text gives a day. */
final class DueReader {

    private static final List<String> BEFORE_A_DAY =
            List.of("trước", "chậm nhất", "hạn cuối", "đến hết", "thời hạn", "xong", "hoàn thành", "muộn nhất");
    private static final int FAR = 40;

    private DueReader() {}

    static @Nullable Found<LocalDate> read(Page page, int start, int end, @Nullable LocalDate issuedOn) {
        Dates.Day day = Dates.first(page.folded(), start, end);
        while (day != null) {
            String before = page.folded().substring(Math.max(start, day.start() - FAR), day.start());
            boolean deadline = BEFORE_A_DAY.stream().anyMatch(before::contains);
            LocalDate date = day.year() == 0 && issuedOn != null ? notBefore(day, issuedOn) : day.date();
            if (deadline && date != null) {
                return day.year() == 0
                        ? page.inferred(date, day.start(), day.end())
                        : page.stated(date, day.start(), day.end());
            }
            day = Dates.first(page.folded(), day.end(), end);
        }
        return null;
    }

    /** A day without its year is the next one after the document's own day. */
    private static @Nullable LocalDate notBefore(Dates.Day day, LocalDate issuedOn) {
        LocalDate date = day.dateIn(issuedOn.getYear());
        return date != null && date.isBefore(issuedOn) ? day.dateIn(issuedOn.getYear() + 1) : date;
    }
}
