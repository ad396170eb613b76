package vn.phancong.reading;

/**
 * A stretch of a document's text.
 *
 * @param start the first character, counted from 0 in UTF-16 code units of {@link Reading#text()}
 * @param end the first character after it
 * @param quotation the characters between
 */
public record Stretch(int start, int end, String quotation) {

    /** The stretch between two places of a text. */
    public static Stretch of(String text, int start, int end) {
        return new Stretch(start, end, text.substring(start, end));
    }
}
