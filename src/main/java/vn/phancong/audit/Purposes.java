package vn.phancong.audit;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.text.Normalizer;
import org.jspecify.annotations.Nullable;
import org.springframework.web.util.UriUtils;

/** Why something is asked, as a caller says it. */
final class Purposes {

    private static final int LONGEST = 200;
    private static final int LONGEST_ENCODED = 9 * LONGEST;

    private Purposes() {}

    /** As it is kept: plain text of one line, of bounded length; null = nothing is said. */
    static @Nullable String of(@Nullable String given) {
        if (given == null || given.isBlank()) {
            return null;
        }
        String plain = decoded(given.length() > LONGEST_ENCODED ? given.substring(0, LONGEST_ENCODED) : given);
        String line = Normalizer.normalize(plain, Normalizer.Form.NFC)
                .replaceAll("[\\p{Cntrl}\\p{Cf}\\s]+", " ")
                .strip();
        int end = line.offsetByCodePoints(0, Math.min(LONGEST, line.codePointCount(0, line.length())));
        return line.isEmpty() ? null : line.substring(0, end);
    }

    /** A header can hold other letters than Latin ones only in this form. */
    private static String decoded(String given) {
        try {
            return UriUtils.decode(given, UTF_8);
        } catch (IllegalArgumentException e) {
            return given;
        }
    }
}
