package vn.phancong.reading;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Reads document numbers in their spellings: "190 - CV / TU", "16/CT-TTg", "16-CT/TTg", "13/2023/NĐ-CP". Looks at each
 * character a bounded number of times.
 */
final class Numbers {

    private static final int LONGEST_ORDINAL = 6;
    private static final int LONGEST_SIGN = 14;
    private static final int WIDEST_BLANK = 8;

    private final String plain;
    private final int end;
    private int at;

    private Numbers(String plain, int at, int end) {
        this.plain = plain;
        this.at = at;
        this.end = end;
    }

    /** A number in the text. */
    record Printed(DocumentNumber number, int start, int end) {}

    /** The first number in a stretch of the plain text; null = none. */
    static @Nullable Printed first(String plain, int from, int to) {
        for (int at = from; at < to; at++) {
            Printed printed = at(plain, at, to);
            if (printed != null) {
                return printed;
            }
        }
        return null;
    }

    /** The number whose first digit stands at a place; null = none starts there. */
    static @Nullable Printed at(String plain, int place, int to) {
        boolean starts =
                Character.isDigit(plain.charAt(place)) && (place == 0 || !isPartBefore(plain.charAt(place - 1)));
        return starts ? new Numbers(plain, place, to).read() : null;
    }

    private static boolean isPartBefore(char c) {
        return Character.isLetterOrDigit(c) || c == '/' || c == ',';
    }

    private @Nullable Printed read() {
        int start = at;
        String ordinal = digits();
        boolean slash = false;
        if (ordinal.length() > LONGEST_ORDINAL || !separator()) {
            return null;
        }
        slash = plain.charAt(lastSeparator()) == '/';
        if (yearFollows()) {
            digits();
            if (!separator()) {
                return null;
            }
        }
        String kind = letters();
        if (!isSign(kind) || !separator()) {
            return null;
        }
        slash |= plain.charAt(lastSeparator()) == '/';
        String issuer = issuerSign();
        if (!slash || issuer.isEmpty() || !Character.isUpperCase(issuer.charAt(0))) {
            return null;
        }
        String bare = ordinal.replaceFirst("^0+(?=\\d)", "");
        return new Printed(new DocumentNumber(bare, kind.toUpperCase(Locale.ROOT), issuer), start, at);
    }

    private static boolean isSign(String kind) {
        return !kind.isEmpty() && kind.length() <= LONGEST_SIGN && Character.isUpperCase(kind.charAt(0));
    }

    private boolean yearFollows() {
        int stop = at;
        while (stop < end && stop - at < 5 && Character.isDigit(plain.charAt(stop))) {
            stop++;
        }
        return stop - at == 4;
    }

    private String digits() {
        int from = at;
        while (at < end && at - from <= LONGEST_ORDINAL && Character.isDigit(plain.charAt(at))) {
            at++;
        }
        return plain.substring(from, at);
    }

    private String letters() {
        int from = at;
        while (at < end && at - from <= LONGEST_SIGN && Character.isLetter(plain.charAt(at))) {
            at++;
        }
        return plain.substring(from, at);
    }

    /** Letters and digits, and further parts after a dash that is followed by a capital: "BCĐ-TU". */
    private String issuerSign() {
        int from = at;
        while (at < end && at - from <= LONGEST_SIGN && isIssuerPart()) {
            at++;
        }
        return plain.substring(from, at);
    }

    private boolean isIssuerPart() {
        char c = plain.charAt(at);
        boolean dash = c == '-' && at + 1 < end && Character.isUpperCase(plain.charAt(at + 1));
        return Character.isLetterOrDigit(c) || dash;
    }

    private boolean separator() {
        blanks();
        if (at >= end || "-/–—".indexOf(plain.charAt(at)) < 0) {
            return false;
        }
        at++;
        blanks();
        return true;
    }

    private int lastSeparator() {
        int back = at - 1;
        while (Character.isWhitespace(plain.charAt(back))) {
            back--;
        }
        return back;
    }

    private void blanks() {
        int most = Math.min(end, at + WIDEST_BLANK);
        while (at < most && plain.charAt(at) != '\n' && Character.isWhitespace(plain.charAt(at))) {
            at++;
        }
    }
}
