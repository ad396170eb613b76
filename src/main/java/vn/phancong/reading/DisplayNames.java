package vn.phancong.reading;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/** Writes names that are printed in capitals as they are written otherwise: "THÀNH ỦY HÀ NỘI" as "Thành ủy Hà Nội". */
final class DisplayNames {

    private static final int LONGEST_PHRASE = 8;

    private final Map<String, String> phrases = new HashMap<>();

    private DisplayNames() {}

    static DisplayNames load() {
        DisplayNames names = new DisplayNames();
        Cues.rows("display.txt").forEach(row -> names.phrases.put(Spelling.folded(row.strip()), row.strip()));
        return names;
    }

    /** The name, if it is printed in capitals; otherwise as it stands. */
    String written(String printed) {
        if (!printed.equals(printed.toUpperCase(Locale.ROOT))) {
            return printed;
        }
        String[] words = printed.strip().split("\\s+");
        StringBuilder written = new StringBuilder();
        int at = 0;
        while (at < words.length) {
            at = next(words, at, written);
        }
        return written.isEmpty() ? "" : Character.toUpperCase(written.charAt(0)) + written.substring(1);
    }

    private int next(String[] words, int at, StringBuilder written) {
        String space = written.isEmpty() ? "" : " ";
        for (int length = Math.min(LONGEST_PHRASE, words.length - at); length > 0; length--) {
            String phrase = phrases.get(Spelling.folded(joined(words, at, length)));
            if (phrase != null) {
                written.append(space).append(phrase);
                return at + length;
            }
        }
        written.append(space).append(capitalized(words[at]));
        return at + 1;
    }

    private static String joined(String[] words, int at, int length) {
        return String.join(" ", java.util.Arrays.asList(words).subList(at, at + length));
    }

    private static String capitalized(String word) {
        boolean abbreviation = word.chars().anyMatch(Character::isDigit) || word.length() == 1;
        String folded = word.toLowerCase(Locale.ROOT);
        return abbreviation ? word : Character.toUpperCase(folded.charAt(0)) + folded.substring(1);
    }
}
