package vn.phancong.reading;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The cue phrases of one list: a file of rows {@code VALUE = phrase}. In a phrase a comma may stand or be missing where it is
 * written, and "…" stands for up to twelve other words of the same clause. Where several phrases start at one word the
 * longest is meant; one of the value {@code -} says nothing and keeps shorter ones from being heard.
 */
final class Cues {

    static final String NOTHING = "-";

    private final Map<Integer, List<Cue>> byFirstWord = new HashMap<>();

    private Cues() {}

    /** A phrase heard: what it says, and its words from the first to the one after the last. */
    record Heard(String value, int from, int to) {}

    /** Reads a list from the class path; its words go into the vocabulary. */
    static Cues load(String name, Map<String, Integer> vocabulary) {
        Cues cues = new Cues();
        rows(name).forEach(row -> cues.add(row, vocabulary));
        return cues;
    }

    /** The rows of a list, without comments. */
    static List<String> rows(String name) {
        try (InputStream file = Cues.class.getResourceAsStream("/reading/" + name)) {
            if (file == null) {
                throw new IllegalStateException("reading/" + name + " is not on the class path");
            }
            return new String(file.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(row -> !row.isBlank() && !row.startsWith("#"))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void add(String row, Map<String, Integer> vocabulary) {
        int equals = row.indexOf('=');
        if (equals < 0) {
            throw new IllegalStateException("No value in the row: " + row);
        }
        String[] runs = row.substring(equals + 1).strip().split("\\s*…\\s*", -1);
        int[][] ids = new int[runs.length][];
        boolean[][] commas = new boolean[runs.length][];
        for (int i = 0; i < runs.length; i++) {
            String folded = Spelling.folded(runs[i]);
            readRun(folded, vocabulary, ids, commas, i);
        }
        Cue cue = new Cue(row.substring(0, equals).strip(), ids, commas);
        byFirstWord.computeIfAbsent(ids[0][0], first -> new ArrayList<>()).add(cue);
    }

    private static void readRun(
            String folded, Map<String, Integer> vocabulary, int[][] ids, boolean[][] commas, int run) {
        for (String word : folded.split("[^\\p{L}\\p{N}]+")) {
            if (!word.isEmpty()) {
                vocabulary.putIfAbsent(word, vocabulary.size());
            }
        }
        Words words = Words.of(folded, folded, 0, folded.length(), vocabulary);
        ids[run] = new int[words.size()];
        commas[run] = new boolean[words.size()];
        for (int i = 0; i < words.size(); i++) {
            ids[run][i] = words.id(i);
            commas[run][i] = words.cut(i) == Words.COMMA;
        }
    }

    /** Every phrase heard in a stretch of words, from left to right. */
    List<Heard> heard(Words words, int from, int to) {
        List<Heard> heard = new ArrayList<>();
        int at = from;
        while (at < to) {
            Cue best = best(words, at, to);
            if (best == null) {
                at++;
                continue;
            }
            if (!best.value().equals(NOTHING)) {
                heard.add(new Heard(best.value(), at, best.end(words, at, to)));
            }
            at += best.taken();
        }
        return heard;
    }

    /** The phrase that starts at a word, if any; never one that says nothing. */
    @Nullable Heard heardAt(Words words, int at, int to) {
        Cue best = at < to ? best(words, at, to) : null;
        return best == null || best.value().equals(NOTHING)
                ? null
                : new Heard(best.value(), at, best.end(words, at, to));
    }

    /** The longest phrase that starts at a word; one without a gap goes before one with a gap. */
    private @Nullable Cue best(Words words, int at, int to) {
        Cue best = null;
        for (Cue cue : byFirstWord.getOrDefault(words.id(at), List.of())) {
            boolean longer = best == null || rank(cue) > rank(best);
            if (longer && cue.end(words, at, to) >= 0) {
                best = cue;
            }
        }
        return best;
    }

    private static int rank(Cue cue) {
        int words = 0;
        for (int[] run : cue.runs()) {
            words += run.length;
        }
        return cue.hasGap() ? words : words * 2;
    }
}
