package vn.phancong.reading;

import org.jspecify.annotations.Nullable;

/** An e-mail address in the text. */
record Email(String address, int end) {

    private static final int LONGEST = 80;

    /** The first address in a stretch; null = none. */
    static @Nullable Email first(String plain, int from, int to) {
        int at = plain.substring(from, to).indexOf('@');
        if (at < 0) {
            return null;
        }
        int sign = from + at;
        int start = sign;
        while (start > from && sign - start < LONGEST && isPart(plain.charAt(start - 1))) {
            start--;
        }
        int end = sign + 1;
        while (end < plain.length() && end - sign < LONGEST && isPart(plain.charAt(end))) {
            end++;
        }
        while (end > sign && ".-_".indexOf(plain.charAt(end - 1)) >= 0) {
            end--;
        }
        return start == sign || end <= sign + 3 ? null : new Email(plain.substring(start, end), end);
    }

    private static boolean isPart(char c) {
        return c < 128 && Character.isLetterOrDigit(c) || "._-+".indexOf(c) >= 0;
    }
}
