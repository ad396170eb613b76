package vn.phancong.reading;

/**
 * A phrase that says something: runs of words, with gaps of a few other words between the runs.
 *
 * @param value what it says; a name of a value
 * @param runs the words by their numbers, each run without a gap
 * @param commas for each word of each run, whether a comma has to stand before it
 */
record Cue(String value, int[][] runs, boolean[][] commas) {

    private static final int WIDEST_GAP = 12;

    /** The word after the phrase, if it starts at a word; -1 if it does not. */
    int end(Words words, int start, int most) {
        int at = runEnd(words, 0, start, most);
        for (int run = 1; run < runs.length && at >= 0; run++) {
            at = afterGap(words, run, at, most);
        }
        return at;
    }

    private int afterGap(Words words, int run, int from, int most) {
        for (int start = from; start < most && start - from <= WIDEST_GAP; start++) {
            if (words.cut(start) >= Words.CLAUSE) {
                return -1;
            }
            int end = runEnd(words, run, start, most);
            if (end >= 0) {
                return end;
            }
        }
        return -1;
    }

    private int runEnd(Words words, int run, int start, int most) {
        int[] ids = runs[run];
        if (start + ids.length > most) {
            return -1;
        }
        for (int i = 0; i < ids.length; i++) {
            boolean fits = words.id(start + i) == ids[i] && (i == 0 || fits(words.cut(start + i), commas[run][i]));
            if (!fits) {
                return -1;
            }
        }
        return start + ids.length;
    }

    private static boolean fits(byte cut, boolean comma) {
        return comma ? cut <= Words.COMMA : cut == Words.JOINED;
    }

    /** The words that the phrase takes for itself, so that no other phrase starts in them. */
    int taken() {
        return runs[0].length;
    }

    boolean hasGap() {
        return runs.length > 1;
    }
}
