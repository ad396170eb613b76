package vn.phancong.reading;

import java.text.Normalizer;
import java.util.regex.Pattern;

/**
 * A document's text in three forms: as it is kept, without marks of conversion (plain), and in one spelling (folded). Plain
 * and folded have the same offsets, which every room of the reader uses; {@link #stretch} leads back to the kept text.
 */
final class Manuscript {

    private static final Pattern LINE_ENDS = Pattern.compile("\r\n?|\u2028|\u2029|\u0085|\u000b|\u000c");

    private final String kept;
    private final String plain;
    private final String folded;
    private final int[] origins;
    private final int firstMark;

    private Manuscript(String kept, Markup.Stripped stripped) {
        this.kept = kept;
        this.plain = stripped.plain();
        this.folded = Spelling.folded(plain);
        this.origins = stripped.origins();
        this.firstMark = stripped.firstMark();
    }

    static Manuscript of(String raw) {
        String bare = raw.startsWith("\ufeff") ? raw.substring(1) : raw;
        String lines = LINE_ENDS.matcher(bare).replaceAll("\n");
        String kept = Normalizer.normalize(lines, Normalizer.Form.NFC);
        return new Manuscript(kept, Markup.strip(kept));
    }

    String kept() {
        return kept;
    }

    String plain() {
        return plain;
    }

    String folded() {
        return folded;
    }

    int firstMark() {
        return firstMark;
    }

    /** The words of a stretch of the plain text, one space between them. */
    String words(int start, int end) {
        StringBuilder words = new StringBuilder();
        for (int i = start; i < end; i++) {
            char c = plain.charAt(i);
            if (!Character.isWhitespace(c)) {
                words.append(c);
            } else if (!words.isEmpty() && words.charAt(words.length() - 1) != ' ') {
                words.append(' ');
            }
        }
        return words.toString().strip();
    }

    /** The stretch of the kept text that a stretch of the plain text came from, without white space at its ends. */
    Stretch stretch(int start, int end) {
        int from = start;
        int to = end;
        while (from < to && Character.isWhitespace(plain.charAt(from))) {
            from++;
        }
        while (to > from && Character.isWhitespace(plain.charAt(to - 1))) {
            to--;
        }
        return Stretch.of(kept, origins[from], to > from ? endOf(to - 1) : origins[from]);
    }

    private int endOf(int last) {
        int origin = origins[last];
        boolean entity = kept.charAt(origin) == '&' && kept.charAt(origin) != plain.charAt(last);
        return entity ? kept.indexOf(';', origin) + 1 : origin + 1;
    }
}
