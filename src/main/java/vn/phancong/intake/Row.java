package vn.phancong.intake;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.phancong.graph.Period;
import vn.phancong.graph.VietnameseText;
import vn.phancong.privacy.Digits;
import vn.phancong.privacy.PersonalValues;

/**
 * One row with its cells as typed values. A cell that is no such value makes the row a refused one, by its first fault,
 * and is read as a harmless stand-in: whoever reads a row asks for the refusal before using anything.
 */
final class Row {

    private static final int LONGEST_CODE = 100;
    private static final LocalDate LAST_DAY = LocalDate.of(2199, 12, 31);
    private static final Period ALWAYS = new Period(Period.BEGINNING, null);

    private static final Pattern FORMULA_ERROR =
            Pattern.compile("#(?:N/A|REF!|VALUE!|NAME\\?|DIV/0!|NULL!|NUM!|SPILL!|CALC!)");

    private final Source source;
    private final Header header;
    private final RawRow raw;
    private final RawRow record;
    private @Nullable Refusal refusal;

    /**
     * A row.
     *
     * @param raw as it stands in the file
     * @param record the same in Unicode
     */
    Row(Source source, Header header, RawRow raw, RawRow record) {
        this.source = source;
        this.header = header;
        this.raw = raw;
        this.record = record;
    }

    long line() {
        return raw.line();
    }

    RawRow raw() {
        return raw;
    }

    @Nullable Refusal refusal() {
        return refusal;
    }

    void refuse(@Nullable String column, Reason reason) {
        if (refusal == null) {
            refusal = reason.at(source.name(), line(), column);
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
        return required(column, PersonalValues.LONGEST_TEXT);
    }

    @Nullable String optionalText(String column) {
        return nullIfBlank(cell(column, PersonalValues.LONGEST_TEXT));
    }

    /** A row of digits that is no quantity, such as a telephone number. */
    @Nullable String digits(String column) {
        String text = cell(column, PersonalValues.LONGEST_TEXT);
        String digits = Digits.writtenOut(text);
        if (digits == null) {
            refuse(column, Reason.of(RefusalCode.LOST_DIGITS, text));
        }
        return nullIfBlank(digits == null ? "" : digits);
    }

    String oneOf(String column, Set<String> allowed) {
        return checked(column, code(column), allowed);
    }

    String oneOf(String column, Set<String> allowed, String whenBlank) {
        String value = cell(column, LONGEST_CODE);
        return value.isEmpty() ? whenBlank : checked(column, value, allowed);
    }

    List<String> anyOf(String column, Set<String> allowed) {
        return Arrays.stream(cell(column, PersonalValues.LONGEST_TEXT).split("[;,\n]"))
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
        Integer number = SpreadsheetText.number(value);
        if (number != null && number >= least && number <= most) {
            return number;
        }
        refuse(column, Reason.of(RefusalCode.BAD_NUMBER, value, least, most));
        return null;
    }

    @Nullable LocalDate date(String column) {
        String value = cell(column, LONGEST_CODE);
        if (value.isEmpty()) {
            return null;
        }
        LocalDate date = SpreadsheetText.day(value);
        if (date != null && !date.isBefore(Period.BEGINNING) && !date.isAfter(LAST_DAY)) {
            return date;
        }
        refuse(column, Reason.of(RefusalCode.BAD_DATE, value, Period.BEGINNING, LAST_DAY));
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
            refuse(untilColumn, Reason.of(RefusalCode.BAD_PERIOD, period.since(), period.until()));
        }
        return period;
    }

    private String checked(String column, String value, Set<String> allowed) {
        String meaning = Vocabulary.value(source.table(), column, value, allowed);
        if (!allowed.contains(meaning)) {
            String inVietnamese = Vocabulary.valuesInVietnamese(source.table(), column, allowed);
            refuse(column, Reason.of(RefusalCode.UNKNOWN_VALUE, value, String.join(", ", allowed), inVietnamese));
        }
        return meaning;
    }

    private String required(String column, int longest) {
        String value = cell(column, longest);
        if (value.isEmpty()) {
            refuse(column, Reason.of(RefusalCode.BLANK));
        }
        return value;
    }

    private String cell(String column, int longest) {
        String text = header.field(record, column);
        if (text.length() > longest) {
            refuse(column, Reason.of(RefusalCode.TOO_LONG, text.length(), longest));
            return "";
        }
        if (text.indexOf(PersonalValues.LOST_CHARACTER) >= 0) {
            refuse(column, Reason.of(RefusalCode.BAD_TEXT));
        }
        if (text.startsWith("#") && FORMULA_ERROR.matcher(text).matches()) {
            refuse(column, Reason.of(RefusalCode.FORMULA_ERROR, text));
        }
        return VietnameseText.stored(text);
    }

    private static @Nullable String nullIfBlank(String text) {
        return text.isEmpty() ? null : text;
    }
}
