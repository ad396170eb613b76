package vn.phancong.directive;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.commons.text.similarity.CosineSimilarity;
import vn.phancong.graph.VietnameseText;
import vn.phancong.reading.TaskKind;

/** Tells which clauses of two documents say the same, by what they ask for and by their words. */
final class TaskMatching {

    /** Below it, two clauses of one kind have little more in common than the words of all such documents. */
    static final double LEAST_OF_ONE_KIND = 0.3;

    /** Above it, the words are so much the same that a reader has taken one clause for two kinds. */
    static final double LEAST_OF_TWO_KINDS = 0.8;

    private static final double PRECISION = 10_000;
    private static final CosineSimilarity COSINE = new CosineSimilarity();

    private TaskMatching() {}

    /**
     * A clause.
     *
     * @param id whatever the caller knows it by
     */
    record Clause<K>(K id, TaskKind kind, String text) {}

    /** Two clauses that say the same. */
    record Match<H, L>(H higher, L lower, double similarity) {}

    /** The best matches, in which each clause stands at most once. */
    static <H, L> List<Match<H, L>> match(List<Clause<H>> higher, List<Clause<L>> lower) {
        List<Map<CharSequence, Integer>> lowerWords =
                lower.stream().map(each -> vector(each.text())).toList();
        List<Match<Integer, Integer>> all = new ArrayList<>();
        for (int h = 0; h < higher.size(); h++) {
            Map<CharSequence, Integer> words = vector(higher.get(h).text());
            for (int l = 0; l < lower.size(); l++) {
                double similarity = similarity(words, lowerWords.get(l));
                boolean oneKind = higher.get(h).kind() == lower.get(l).kind();
                if (similarity >= (oneKind ? LEAST_OF_ONE_KIND : LEAST_OF_TWO_KINDS)) {
                    all.add(new Match<>(h, l, similarity));
                }
            }
        }
        return best(all).stream()
                .map(each -> new Match<>(
                        higher.get(each.higher()).id(), lower.get(each.lower()).id(), each.similarity()))
                .toList();
    }

    /** How alike two texts are, from 0 to 1. */
    static double similarity(String one, String other) {
        return similarity(vector(one), vector(other));
    }

    private static double similarity(Map<CharSequence, Integer> one, Map<CharSequence, Integer> other) {
        return one.isEmpty() || other.isEmpty()
                ? 0
                : Math.round(COSINE.cosineSimilarity(one, other) * PRECISION) / PRECISION;
    }

    private static List<Match<Integer, Integer>> best(List<Match<Integer, Integer>> all) {
        Set<Integer> usedHigher = new HashSet<>();
        Set<Integer> usedLower = new HashSet<>();
        List<Match<Integer, Integer>> best = new ArrayList<>();
        all.stream()
                .sorted(Comparator.comparingDouble((Match<Integer, Integer> each) -> -each.similarity())
                        .thenComparing(Match::higher)
                        .thenComparing(Match::lower))
                .filter(each -> !usedHigher.contains(each.higher()) && !usedLower.contains(each.lower()))
                .forEach(each -> {
                    usedHigher.add(each.higher());
                    usedLower.add(each.lower());
                    best.add(each);
                });
        best.sort(Comparator.comparing(Match::higher));
        return best;
    }

    /** Syllables and pairs of them, because most Vietnamese words are two syllables. */
    private static Map<CharSequence, Integer> vector(String text) {
        List<String> syllables = VietnameseText.words(text);
        Map<CharSequence, Integer> counts = new HashMap<>();
        for (int i = 0; i < syllables.size(); i++) {
            counts.merge(syllables.get(i), 1, Integer::sum);
            if (i > 0) {
                counts.merge(syllables.get(i - 1) + " " + syllables.get(i), 1, Integer::sum);
            }
        }
        return counts;
    }
}
