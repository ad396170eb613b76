package vn.phancong.reading;

import java.math.BigInteger;
import java.util.HashMap;
import java.util.Map;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.jspecify.annotations.Nullable;

/** Counts the labels of numbered paragraphs, as Word does when it shows them. */
final class WordLabels {

    private static final int DEEPEST = 9;

    private final Map<BigInteger, int[]> counters = new HashMap<>();

    /** The label of a paragraph with a blank after it; empty, if it has none. */
    String of(XWPFParagraph paragraph) {
        BigInteger list = paragraph.getNumID();
        BigInteger level = paragraph.getNumIlvl();
        if (list == null || list.signum() == 0) {
            return "";
        }
        int depth = level == null ? 0 : Math.min(DEEPEST - 1, Math.max(0, level.intValue()));
        int[] counts = counters.computeIfAbsent(list, id -> new int[DEEPEST]);
        BigInteger start = paragraph.getNumStartOverride();
        counts[depth] = counts[depth] == 0 && start != null ? start.intValue() : counts[depth] + 1;
        java.util.Arrays.fill(counts, depth + 1, DEEPEST, 0);
        String format = paragraph.getNumFmt();
        if (format == null || format.equals("bullet")) {
            return "- ";
        }
        return text(paragraph.getNumLevelText(), counts, depth, format) + " ";
    }

    private static String text(@Nullable String pattern, int[] counts, int depth, String format) {
        String text = pattern == null ? "%" + (depth + 1) + "." : pattern;
        for (int level = 0; level <= depth; level++) {
            String number = level == depth ? number(counts[level], format) : String.valueOf(counts[level]);
            text = text.replace("%" + (level + 1), number);
        }
        return text;
    }

    private static String number(int count, String format) {
        return switch (format) {
            case "lowerLetter" -> String.valueOf((char) ('a' + (count - 1) % 26));
            case "upperRoman" -> roman(count);
            default -> String.valueOf(count);
        };
    }

    private static String roman(int count) {
        String[] units = {"", "I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX"};
        return "X".repeat(Math.min(count / 10, 20)) + units[count % 10];
    }
}
