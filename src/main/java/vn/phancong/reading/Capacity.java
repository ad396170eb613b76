package vn.phancong.reading;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** In what capacity somebody signs: on behalf of a body (T/M), by its order (T/L), or for somebody (K/T). */
final class Capacity {

    private static final List<String> SIGNS = List.of(
            "t/m", "tm.", "tm ", "t.m", "thay mặt", "t/l", "tl.", "tl ", "k/t", "kt.", "kt ", "q.", "tuq.", "t/u");

    private Capacity() {}

    /** What stands after the sign of a capacity, in capitals; null = the line has no such sign. */
    static @Nullable Line at(Line line) {
        String folded = line.folded();
        for (String sign : SIGNS) {
            if (folded.startsWith(sign)) {
                int at = sign.length();
                while (at < folded.length() && !Character.isLetter(folded.charAt(at))) {
                    at++;
                }
                Line rest = line.from(Math.min(at, folded.length()));
                return rest.isCapitals() ? rest : null;
            }
        }
        return null;
    }

    /** Whether somebody signs for the head of a body, and not for the body. */
    static boolean isForHead(Line line) {
        return line.folded().startsWith("k");
    }
}
