package vn.phancong.reading;

/**
 * A line of the plain text, or one column of a line whose columns were flattened; without white space at its ends.
 *
 * @param start the first character; of a blank line, its place
 * @param end the first character after it
 * @param text its characters
 */
record Line(int start, int end, String text) {

    static Line of(String plain, int start, int end) {
        int from = start;
        int to = end;
        while (from < to && Character.isWhitespace(plain.charAt(from))) {
            from++;
        }
        while (to > from && Character.isWhitespace(plain.charAt(to - 1))) {
            to--;
        }
        return new Line(from, to, plain.substring(from, to));
    }

    /** A part of the line. */
    Line part(int from, int to) {
        return of(text, from, to).moved(start);
    }

    private Line moved(int by) {
        return new Line(start + by, end + by, text);
    }

    /** The rest of the line from a place in it on. */
    Line from(int offset) {
        return part(offset, text.length());
    }

    /** The line up to a place in it. */
    Line upTo(int offset) {
        return part(0, offset);
    }

    boolean isBlank() {
        return text.isEmpty();
    }

    /** Whether it has neither letters nor digits: a rule, a row of stars. */
    boolean isRule() {
        return text.chars().noneMatch(Character::isLetterOrDigit);
    }

    /** Whether it is printed in capitals: no small letter, and at least two capitals. */
    boolean isCapitals() {
        return text.chars().noneMatch(Character::isLowerCase)
                && text.chars().filter(Character::isUpperCase).limit(2).count() == 2;
    }

    String folded() {
        return Spelling.folded(text);
    }
}
