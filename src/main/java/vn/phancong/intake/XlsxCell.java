package vn.phancong.intake;

import java.io.IOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Reads the cells of a sheet as text: days as ISO dates, numbers with all their digits and no exponent. */
final class XlsxCell {

    /** The numbers that Excel can show as a day: up to the year 9999. */
    private static final BigDecimal LAST_DAY = BigDecimal.valueOf(2_958_465);

    private static final int MOST_DIGITS = 40;

    private final XlsxBook book;
    private final StringBuilder value = new StringBuilder();
    private final RichText inline = new RichText();

    XlsxCell(XlsxBook book) {
        this.book = book;
    }

    /** The text of the cell that starts here; goes on to its end. */
    String read(XlsxPart part) throws IOException {
        String type = Objects.requireNonNullElse(part.attribute("t"), "n");
        String style = part.attribute("s");
        value.setLength(0);
        boolean inValue = false;
        while (part.advance() && !part.endsWith("c")) {
            inline.take(part);
            if (part.startsWith("v") || part.endsWith("v")) {
                inValue = part.starts();
            } else if (inValue) {
                part.appendTo(value);
            }
        }
        String text = inline.finish();
        return switch (type) {
            case "inlineStr" -> text;
            case "s" -> shared(value.toString());
            case "n" -> number(value.toString().strip(), style);
            case "b" -> value.isEmpty() ? "" : "1".contentEquals(value) ? "TRUE" : "FALSE";
            default -> value.toString();
        };
    }

    private String shared(String number) throws IOException {
        try {
            return Objects.requireNonNullElse(book.texts().get(Integer.parseInt(number.strip())), "");
        } catch (NumberFormatException e) {
            return "";
        }
    }

    private String number(String text, @Nullable String style) throws IOException {
        if (text.isEmpty()) {
            return text;
        }
        BigDecimal number;
        try {
            number = new BigDecimal(text);
        } catch (NumberFormatException e) {
            return text;
        }
        if (number.precision() > MOST_DIGITS || Math.abs(number.scale()) > MOST_DIGITS) {
            return text;
        }
        if (book.styles().day(style) && number.signum() >= 0 && number.compareTo(LAST_DAY) < 0) {
            return ExcelDay.of(number.setScale(0, RoundingMode.DOWN).longValue(), book.from1904())
                    .toString();
        }
        String plain = number.stripTrailingZeros().toPlainString();
        return "0".repeat(Math.max(0, book.styles().digits(style) - plain.length())) + plain;
    }
}
