package vn.phancong.export.file;

import java.util.regex.Pattern;

/**
 * Keeps a spreadsheet from taking a text for a formula when it opens a CSV file: an apostrophe goes before every character
 * that would begin one, also where a spreadsheet set to another separator would see the beginning of a cell.
 */
final class Formulas {

    /** The full-width forms are signs of formulas in East Asian versions. */
    private static final Pattern BEGINNING =
            Pattern.compile("^(?=[\\t\\r\\n])|(^|[;,|\\t\\r\\n])([\\s\\p{Z}\"]*)(?=[=+\\-@＝＋－＠])");

    private Formulas() {}

    static String neutralised(String text) {
        return BEGINNING.matcher(text).replaceAll("$1$2'");
    }
}
