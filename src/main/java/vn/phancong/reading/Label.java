package vn.phancong.reading;

import org.jspecify.annotations.Nullable;

/**
 * The label before an item: {@code 1.}, {@code 1/}, {@code 1-}, {@code 1.2.}, {@code Điều 1.}, {@code II-}, {@code a)}, or a
 * dash.
 *
 * @param name what it is called, such as {@code 1}, {@code 1.2}, {@code II}, {@code a}; empty for a dash
 * @param number its number, for {@code 1.2} the last one; for a letter its place in the alphabet
 * @param textAt where the text after it begins in the line
 */
record Label(Sort sort, String name, int number, int textAt) {

    private static final String LETTERS = "abcdđefghijklmnopqrstuvwxyz";
    private static final String ARTICLE = "điều ";

    /** What sort of label it is, from the outermost to the innermost. */
    enum Sort {
        ROMAN,
        ARABIC,
        DOTTED,
        LETTER,
        DASH
    }

    /** The label at the beginning of a line; null = none. */
    static @Nullable Label of(String line) {
        if (line.isEmpty()) {
            return null;
        }
        char first = line.charAt(0);
        if ("-+•–—".indexOf(first) >= 0) {
            return dash(line);
        }
        if (Character.isDigit(first)) {
            return arabic(line, 0);
        }
        if (Spelling.folded(line.substring(0, Math.min(5, line.length()))).equals(ARTICLE)) {
            return arabic(line, ARTICLE.length());
        }
        Label roman = "IVX".indexOf(first) >= 0 ? roman(line) : null;
        return roman != null ? roman : letter(line);
    }

    private static @Nullable Label dash(String line) {
        int at = skipBlanks(line, 1);
        return at < line.length() ? new Label(Sort.DASH, "", 0, at) : null;
    }

    private static @Nullable Label arabic(String line, int from) {
        int at = from;
        int number = 0;
        int parts = 0;
        StringBuilder name = new StringBuilder();
        while (parts < 4 && at < line.length() && Character.isDigit(line.charAt(at))) {
            int start = at;
            while (at < line.length() && at - start < 3 && Character.isDigit(line.charAt(at))) {
                at++;
            }
            number = Integer.parseInt(line.substring(start, at));
            name.append(parts == 0 ? "" : ".").append(number);
            parts++;
            boolean more = at + 1 < line.length() && line.charAt(at) == '.' && Character.isDigit(line.charAt(at + 1));
            if (!more) {
                break;
            }
            at++;
        }
        int textAt = afterSign(line, at, parts > 1);
        boolean label = parts > 0 && textAt >= 0;
        return label ? new Label(parts > 1 ? Sort.DOTTED : Sort.ARABIC, name.toString(), number, textAt) : null;
    }

    private static @Nullable Label roman(String line) {
        int at = 0;
        while (at < line.length() && at < 5 && "IVX".indexOf(line.charAt(at)) >= 0) {
            at++;
        }
        int textAt = afterSign(line, at, false);
        int number = romanNumber(line.substring(0, at));
        return textAt < 0 || number == 0 ? null : new Label(Sort.ROMAN, line.substring(0, at), number, textAt);
    }

    private static int romanNumber(String roman) {
        for (int number = 1; number < 40; number++) {
            String units = switch (number % 10) {
                case 1 -> "I";
                case 2 -> "II";
                case 3 -> "III";
                case 4 -> "IV";
                case 5 -> "V";
                case 6 -> "VI";
                case 7 -> "VII";
                case 8 -> "VIII";
                case 9 -> "IX";
                default -> "";
            };
            if (roman.equals("X".repeat(number / 10) + units)) {
                return number;
            }
        }
        return 0;
    }

    private static @Nullable Label letter(String line) {
        int number = LETTERS.indexOf(line.charAt(0)) + 1;
        int textAt = afterSign(line, 1, false);
        return number == 0 || textAt < 0 ? null : new Label(Sort.LETTER, line.substring(0, 1), number, textAt);
    }

    /** Where the text begins after the sign that closes a label; -1 = it is no label. */
    private static int afterSign(String line, int at, boolean blankWillDo) {
        int sign = skipBlanks(line, at);
        if (sign >= line.length()) {
            return -1;
        }
        if (".)/-:–".indexOf(line.charAt(sign)) < 0) {
            return blankWillDo && sign > at ? sign : -1;
        }
        int after = ").-/".indexOf(line.charAt(sign)) >= 0 && sign + 1 < line.length() && line.charAt(sign + 1) == '-'
                ? sign + 2
                : sign + 1;
        int text = skipBlanks(line, after);
        boolean abbreviation = line.charAt(sign) == '/' && text == after && Character.isLetter(line.charAt(at - 1));
        if (abbreviation) {
            return -1;
        }
        boolean digits = text < line.length() && text == after && Character.isDigit(line.charAt(text));
        return text >= line.length() || digits ? -1 : text;
    }

    private static int skipBlanks(String line, int at) {
        int text = at;
        while (text < line.length() && Character.isWhitespace(line.charAt(text))) {
            text++;
        }
        return text;
    }
}
