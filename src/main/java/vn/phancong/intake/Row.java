package vn.phancong.intake;

import de.siegmar.fastcsv.reader.CsvRecord;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.phancong.graph.Period;
import vn.phancong.graph.VietnameseText;

/**
 * One row with its cells as typed values. A cell that is no such value makes the row a refused one, by its first fault,
 * and is read as a harmless stand-in: whoever reads a row asks for the refusal before using anything.
 */
final class Row {

    private static final int LONGEST_TEXT = 2000;
    private static final int LONGEST_CODE = 100;
    private static final LocalDate LAST_DAY = LocalDate.of(2199, 12, 31);
    private static final Period ALWAYS = new Period(Period.BEGINNING, null);

    private final DataFile file;
    private final Header header;
    private final CsvRecord record;
    private @Nullable Refusal refusal;

    Row(DataFile file, Header header, CsvRecord record) {
        this.file = file;
        this.header = header;
        this.record = record;
    }

    long line() {
        return record.getStartingLineNumber();
    }

    @Nullable Refusal refusal() {
        return refusal;
    }

    void refuse(@Nullable String column, RefusalCode code, String reason) {
        if (refusal == null) {
            refusal = new Refusal(file.fileName(), line(), column, code, reason);
        }
    }

    /** Whether the file says anything about that column. */
    boolean has(String column) {
        return header.has(column);
    }

    String code(String column) {
        return required(column, LONGEST_CODE);
    }

    @Nullable String optionalCode(String column) {
        return nullIfBlank(cell(column, LONGEST_CODE));
    }

    String text(String column) {
        return required(column, LONGEST_TEXT);
    }

    @Nullable String optionalText(String column) {
        return nullIfBlank(cell(column, LONGEST_TEXT));
    }

    String oneOf(String column, Set<String> allowed) {
        return checked(column, code(column), allowed);
    }

    String oneOf(String column, Set<String> allowed, String whenBlank) {
        String value = cell(column, LONGEST_CODE);
        return value.isEmpty() ? whenBlank : checked(column, value, allowed);
    }

    List<String> anyOf(String column, Set<String> allowed) {
        return Arrays.stream(cell(column, LONGEST_TEXT).split(";"))
                .map(String::strip)
                .filter(value -> !value.isEmpty())
                .map(value -> checked(column, value, allowed))
                .distinct()
                .toList();
    }

    @Nullable Integer number(String column, int least, int most) {
        String value = cell(column, LONGEST_CODE);
        if (value.isEmpty()) {
            return null;
        }
        try {
            int number = Integer.parseInt(value);
            if (number >= least && number <= most) {
                return number;
            }
        } catch (NumberFormatException e) {
            // Refused below, like a number that is out of bounds.
        }
        refuse(column, RefusalCode.BAD_NUMBER, "\"" + value + "\" is not a whole number from " + least + " to " + most);
        return null;
    }

    @Nullable LocalDate date(String column) {
        String value = cell(column, LONGEST_CODE);
        if (value.isEmpty()) {
            return null;
        }
        try {
            LocalDate date = LocalDate.parse(value);
            if (!date.isBefore(Period.BEGINNING) && !date.isAfter(LAST_DAY)) {
                return date;
            }
        } catch (DateTimeParseException e) {
            // Refused below, like a date that is out of bounds.
        }
        refuse(
                column,
                RefusalCode.BAD_DATE,
                "\"" + value + "\" is not a date such as 2021-08-30, from " + Period.BEGINNING + " to " + LAST_DAY);
        return null;
    }

    /** The row's own days: blank means since before records began, and open. */
    Period period() {
        return period("since", "until", ALWAYS);
    }

    Period period(String sinceColumn, String untilColumn, Period whenBlank) {
        LocalDate since = date(sinceColumn);
        LocalDate until = date(untilColumn);
        Period period =
                new Period(since == null ? whenBlank.since() : since, until == null ? whenBlank.until() : until);
        if (period.until() != null && !period.until().isAfter(period.since())) {
            refuse(
                    untilColumn,
                    RefusalCode.BAD_PERIOD,
                    "It would end on " + period.until() + " and begin on " + period.since()
                            + "; the first day no longer comes after the first day");
        }
        return period;
    }

    private String checked(String column, String value, Set<String> allowed) {
        if (!allowed.contains(value)) {
            refuse(column, RefusalCode.UNKNOWN_VALUE, "\"" + value + "\" is none of " + String.join(", ", allowed));
        }
        return value;
    }

    private String required(String column, int longest) {
        String value = cell(column, longest);
        if (value.isEmpty()) {
            refuse(column, RefusalCode.BLANK, "A value is needed here");
        }
        return value;
    }

    private String cell(String column, int longest) {
        String text = header.field(record, column);
        if (text.length() > longest) {
            refuse(column, RefusalCode.TOO_LONG, text.length() + " characters; at most " + longest + " are taken");
            return "";
        }
        if (text.indexOf('\uFFFD') >= 0) {
            refuse(column, RefusalCode.BAD_TEXT, "The text is not UTF-8; save the file as UTF-8");
        }
        return VietnameseText.stored(text);
    }

    private static @Nullable String nullIfBlank(String text) {
        return text.isEmpty() ? null : text;
    }
}
