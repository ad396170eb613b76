package vn.phancong.directive;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.phancong.graph.VietnameseText;
import vn.phancong.reading.DocumentNumber;

/** Brings the spellings of a number together: "190 - CV/TU", "16/CT-TTg" and "16-CT/TTg". */
public final class NumberSpelling {

    private static final int LONGEST = 60;
    private static final Pattern NUMBER = Pattern.compile(
            "0*(\\d+)\\s*[-–/]\\s*((?:\\d{4}\\s*[-–/]\\s*)?\\p{L}+)\\s*[-–/]\\s*(\\p{L}[\\p{L}\\d\\-–.&/ ]*)");

    private NumberSpelling() {}

    /** What the spelling means; null where it is no number. */
    public static @Nullable DocumentNumber parse(String spelling) {
        String stored = VietnameseText.stored(spelling);
        Matcher number = NUMBER.matcher(stored);
        if (stored.length() > LONGEST || !number.matches()) {
            return null;
        }
        String kind = number.group(2).replaceAll("\\s", "").toUpperCase(Locale.ROOT);
        return new DocumentNumber(number.group(1), kind, number.group(3).strip());
    }

    /** What two spellings of one number have in common. */
    public static String key(DocumentNumber number) {
        return number.canonical().toLowerCase(Locale.ROOT);
    }

    /** As {@link #key(DocumentNumber)}, of a number that is stored in its one spelling. */
    public static String key(String canonical) {
        return canonical.toLowerCase(Locale.ROOT);
    }
}
