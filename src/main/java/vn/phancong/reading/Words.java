package vn.phancong.reading;

import java.util.Arrays;
import java.util.Map;

/**
 * The words of a text, each as a number: its place in the vocabulary of the cue phrases, or none. A word is a run of letters
 * and digits; what stands before it is kept as how far it is cut off from the word before.
 */
final class Words {

    /** A word that no cue phrase has. */
    static final int UNKNOWN = -1;

    /** Cut off by nothing, or by quotation marks and dashes. */
    static final byte JOINED = 0;

    /** Cut off by a comma or a bracket. */
    static final byte COMMA = 1;

    /** Cut off by a semicolon or a colon. */
    static final byte CLAUSE = 2;

    /** Cut off by the end of a sentence. */
    static final byte SENTENCE = 3;

    private int[] starts = new int[64];
    private int[] ends = new int[64];
    private int[] ids = new int[64];
    private byte[] cuts = new byte[64];
    private int size;

    private Words() {}

    static Words of(String plain, String folded, int from, int to, Map<String, Integer> vocabulary) {
        Words words = new Words();
        int at = from;
        while (at < to) {
            int start = at;
            while (start < to && !isWordPart(folded.charAt(start))) {
                start++;
            }
            int end = start;
            while (end < to && isWordPart(folded.charAt(end))) {
                end++;
            }
            if (end > start) {
                byte cut = Cuts.between(plain, at, start);
                words.add(start, end, vocabulary.getOrDefault(bounded(folded, start, end), UNKNOWN), cut);
            }
            at = end;
        }
        return words;
    }

    private static boolean isWordPart(char c) {
        return Character.isLetterOrDigit(c) || Character.getType(c) == Character.NON_SPACING_MARK;
    }

    /** No cue has a word longer than this, so that a text of one endless word is not copied again and again. */
    private static String bounded(String folded, int start, int end) {
        return folded.substring(start, Math.min(end, start + 24));
    }

    private void add(int start, int end, int id, byte cut) {
        if (size == starts.length) {
            starts = Arrays.copyOf(starts, size * 2);
            ends = Arrays.copyOf(ends, size * 2);
            ids = Arrays.copyOf(ids, size * 2);
            cuts = Arrays.copyOf(cuts, size * 2);
        }
        starts[size] = start;
        ends[size] = end;
        ids[size] = id;
        cuts[size++] = cut;
    }

    int size() {
        return size;
    }

    int start(int word) {
        return starts[word];
    }

    int end(int word) {
        return ends[word];
    }

    int id(int word) {
        return ids[word];
    }

    /** How far a word is cut off from the one before. */
    byte cut(int word) {
        return cuts[word];
    }

    /** The first word that starts at a place or after it. */
    int at(int place) {
        int found = Arrays.binarySearch(starts, 0, size, place);
        return found >= 0 ? found : -found - 1;
    }

    /** The first word of the stretch between cuts of at least this strength, in which a word stands. */
    int first(int word, int least, byte cut) {
        int first = word;
        while (first > least && cuts[first] < cut) {
            first--;
        }
        return first;
    }

    /** The word after the last of the stretch between cuts of at least this strength. */
    int after(int word, int most, byte cut) {
        int after = word + 1;
        while (after < most && cuts[after] < cut) {
            after++;
        }
        return after;
    }
}
