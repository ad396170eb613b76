package vn.phancong.intake;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A way of writing Vietnamese from before Unicode, in which the letters of Western Europe stand for Vietnamese ones and only
 * the font shows what is meant.
 */
public enum LegacyText {
    /** TCVN 5712, the fonts whose names begin with ".Vn" (ABC). */
    TCVN3("TCVN3 (ABC)"),
    /** The fonts whose names begin with "VNI-". */
    VNI("VNI");

    private static final String TABLE = "/intake/legacy-text.csv";
    private static final Pattern BETWEEN_WORDS = Pattern.compile("[\\x00-@\\[-`{-\\x7F\\u00A0\\u2000-\\u206F]+");
    private static final Pattern WORD_IN_CAPITALS = Pattern.compile("\\p{Lu}{2,}");

    private final String fonts;
    private final Map<String, String> letters;

    LegacyText(String fonts) {
        this.fonts = fonts;
        this.letters = read(name());
    }

    /** What the fonts are called. */
    String fonts() {
        return fonts;
    }

    /** The text in Unicode. Fonts of capitals only show small letters as large ones, so words in capitals stay so. */
    String decode(String text) {
        StringBuilder whole = new StringBuilder(text.length());
        int end = 0;
        var gaps = BETWEEN_WORDS.matcher(text);
        while (gaps.find()) {
            whole.append(word(text.substring(end, gaps.start()))).append(gaps.group());
            end = gaps.end();
        }
        return whole.append(word(text.substring(end))).toString();
    }

    /** How many words of the text are nonsense as they stand, and Vietnamese once decoded. */
    int evidence(String text) {
        return (int) words(text)
                .filter(word -> isLatin1(word) && !isAscii(word) && !Syllables.isOne(word))
                .filter(word -> Syllables.isOne(word(word)))
                .count();
    }

    /** Whether the text can have been written so: it has letters beyond ASCII, and none that only Unicode has. */
    static boolean isPossible(String text) {
        return isLatin1(text) && !isAscii(text);
    }

    static boolean isLatin1(CharSequence text) {
        return text.chars().allMatch(character -> character <= 0xFF);
    }

    /** The words of the text, in which signs beyond ASCII count as letters. */
    static Stream<String> words(String text) {
        return Arrays.stream(BETWEEN_WORDS.split(text)).filter(word -> !word.isEmpty());
    }

    private static boolean isAscii(CharSequence text) {
        return text.chars().allMatch(character -> character <= 0x7F);
    }

    private String word(String word) {
        if (isAscii(word)) {
            return word;
        }
        StringBuilder decoded = new StringBuilder(word.length());
        StringBuilder sure = new StringBuilder();
        int i = 0;
        while (i < word.length()) {
            String two = word.substring(i, Math.min(i + 2, word.length()));
            String one = word.substring(i, i + 1);
            String match = letters.containsKey(two) ? two : one;
            String letter = letters.getOrDefault(match, match);
            boolean small = letters.containsKey(match) && letter.equals(letter.toLowerCase(Locale.ROOT));
            decoded.append(letter);
            sure.append(small ? "" : letter);
            i += match.length();
        }
        boolean capitals = WORD_IN_CAPITALS.matcher(sure).matches();
        return capitals ? decoded.toString().toUpperCase(Locale.ROOT) : decoded.toString();
    }

    private static Map<String, String> read(String column) {
        Map<String, String> letters = new HashMap<>();
        try (InputStream table = Objects.requireNonNull(LegacyText.class.getResourceAsStream(TABLE));
                CsvReader<NamedCsvRecord> rows = CsvReader.builder().ofNamedCsvRecord(table)) {
            for (NamedCsvRecord row : rows) {
                String written = row.getField(column).replace("U+00AD", "\u00AD");
                if (!written.isEmpty()) {
                    letters.put(written, row.getField("letter"));
                    letters.putIfAbsent(
                            written.charAt(0) + written.substring(1).toLowerCase(Locale.ROOT), row.getField("letter"));
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return Map.copyOf(letters);
    }
}
