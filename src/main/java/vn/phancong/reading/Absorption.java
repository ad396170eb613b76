package vn.phancong.reading;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Which tasks are part of another one that is asked for in the same clause or sentence, and so no tasks of their own. */
final class Absorption {

    /** So many phrases of one sentence are weighed against each other. */
    private static final int MOST = 100;

    private final List<Rule> rules = new ArrayList<>();

    private Absorption() {}

    private record Rule(byte within, TaskKind whole, Set<TaskKind> parts) {}

    static Absorption load() {
        Absorption absorption = new Absorption();
        for (String row : Cues.rows("absorbs.txt")) {
            String[] sides = row.split("\\s*=\\s*", 2);
            String[] whole = sides[0].split(" ", 2);
            Set<TaskKind> parts = Arrays.stream(sides[1].split(" ", -1))
                    .map(TaskKind::valueOf)
                    .collect(Collectors.toUnmodifiableSet());
            byte within = whole[0].equals("clause") ? Words.CLAUSE : Words.SENTENCE;
            absorption.rules.add(new Rule(within, TaskKind.valueOf(whole[1]), parts));
        }
        return absorption;
    }

    /** What remains of the phrases heard in one sentence. */
    List<Cues.Heard> remaining(Words words, List<Cues.Heard> heard) {
        List<Cues.Heard> bounded = heard.subList(0, Math.min(heard.size(), MOST));
        return bounded.stream().filter(one -> !isPart(words, one, bounded)).toList();
    }

    private boolean isPart(Words words, Cues.Heard part, List<Cues.Heard> heard) {
        TaskKind kind = TaskKind.valueOf(part.value());
        return rules.stream()
                .filter(rule -> rule.parts().contains(kind))
                .anyMatch(rule -> heard.stream()
                        .filter(whole -> whole.value().equals(rule.whole().name()))
                        .anyMatch(whole -> rule.within() == Words.SENTENCE || together(words, part, whole)));
    }

    /** Whether no semicolon stands between two phrases. */
    private static boolean together(Words words, Cues.Heard one, Cues.Heard other) {
        int first = Math.min(one.from(), other.from());
        int last = Math.max(one.from(), other.from());
        for (int word = first + 1; word <= last; word++) {
            if (words.cut(word) >= Words.CLAUSE) {
                return false;
            }
        }
        return true;
    }
}
