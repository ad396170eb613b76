package vn.phancong.reading;

import java.util.Set;

/** Tells how far the signs between two words cut them off from each other. */
final class Cuts {

    /** Words whose full stop does not end a sentence. */
    private static final Set<String> ABBREVIATIONS =
            Set.of("tp", "tx", "tt", "ts", "ths", "gs", "pgs", "bs", "ks", "đ", "c", "v");

    private Cuts() {}

    static byte between(String plain, int from, int to) {
        byte cut = Words.JOINED;
        for (int i = from; i < to; i++) {
            byte here = at(plain, i, to);
            cut = here > cut ? here : cut;
        }
        return cut;
    }

    private static byte at(String plain, int i, int to) {
        return switch (plain.charAt(i)) {
            case ',', '(', ')' -> Words.COMMA;
            case ';', ':' -> Words.CLAUSE;
            case '!', '?' -> Words.SENTENCE;
            case '.', '\u2026' -> fullStop(plain, i, to);
            default -> Words.JOINED;
        };
    }

    /** A full stop ends a sentence before a capital, unless it marks an abbreviation. */
    private static byte fullStop(String plain, int i, int to) {
        boolean beforeCapital = to < plain.length() && Character.isUpperCase(plain.charAt(to)) && to > i + 1;
        if (!beforeCapital) {
            return Words.JOINED;
        }
        int start = i;
        while (start > 0 && i - start < 5 && Character.isLetter(plain.charAt(start - 1))) {
            start--;
        }
        boolean abbreviated = ABBREVIATIONS.contains(Spelling.folded(plain.substring(start, i)));
        return abbreviated ? Words.JOINED : Words.SENTENCE;
    }
}
