package vn.phancong.graph;

import java.text.Collator;
import java.text.Normalizer;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** How text is stored (NFC), searched (folded) and sorted (by a Vietnamese collation key). */
public final class VietnameseText {

    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern WORDS = Pattern.compile("[\\p{L}\\p{N}]+");
    private static final Pattern NUMBER = Pattern.compile("\\d+");
    private static final Collator COLLATOR = Collator.getInstance(Locale.forLanguageTag("vi-VN"));
    private static final int SORT_KEY_CHARACTERS = 60;
    private static final char BELOW_EVERY_WEIGHT = '\u001e';

    private VietnameseText() {}

    /** The text as it is stored: NFC, without white space at its ends. */
    public static String stored(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFC).strip();
    }

    /** The text without marks and case: "Đảng uỷ" and "Đảng ủy" both fold to "dang uy". */
    public static String folded(String text) {
        String bare =
                MARKS.matcher(Normalizer.normalize(text, Normalizer.Form.NFD)).replaceAll("");
        return bare.toLowerCase(Locale.ROOT).replace('đ', 'd');
    }

    /** The folded words of a text, split at everything that is neither a letter nor a digit. */
    public static List<String> words(String text) {
        return WORDS.matcher(folded(text)).results().map(MatchResult::group).toList();
    }

    /** What the full-text index holds of a node: the folded words of all its texts. */
    public static String searchText(String... texts) {
        return Arrays.stream(texts).flatMap(text -> words(text).stream()).collect(Collectors.joining(" "));
    }

    /**
     * A key whose order by code point is the Vietnamese order of the texts; numbers in them sort by value ("Tổ 2" before
     * "Tổ 10").
     */
    public static String sortKey(String text) {
        String padded = NUMBER.matcher(stored(text)).replaceAll(VietnameseText::padded);
        String bounded = padded.substring(0, Math.min(padded.length(), SORT_KEY_CHARACTERS));
        byte[] key;
        synchronized (COLLATOR) {
            key = COLLATOR.getCollationKey(bounded).toByteArray();
        }
        StringBuilder characters = new StringBuilder(key.length);
        for (byte weight : key) {
            characters.append((char) (' ' + Byte.toUnsignedInt(weight)));
        }
        return characters.toString();
    }

    /**
     * As {@link #sortKey}, by given name first, as lists of Vietnamese people are sorted: all "Anh" before all "Ánh",
     * whatever their family names, so the two parts are keys of their own.
     */
    public static String personSortKey(String fullName) {
        String name = stored(fullName);
        int given = name.lastIndexOf(' ');
        String family = given < 0 ? "" : name.substring(0, given);
        return sortKey(name.substring(given + 1)) + BELOW_EVERY_WEIGHT + sortKey(family);
    }

    private static String padded(MatchResult number) {
        String digits = number.group();
        return "0".repeat(Math.max(0, 6 - digits.length())) + digits;
    }
}
