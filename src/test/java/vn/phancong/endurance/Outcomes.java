package vn.phancong.endurance;

import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.LongAdder;
import java.util.stream.Collectors;

/** How often what became of a request. */
final class Outcomes {

    private final Map<String, LongAdder> done = new ConcurrentHashMap<>();
    private final Map<String, LongAdder> refused = new ConcurrentHashMap<>();
    private final Map<String, LongAdder> errors = new ConcurrentHashMap<>();
    private final LongAdder unanswered = new LongAdder();

    void done(String kind) {
        count(done, kind);
    }

    void refused(String code) {
        count(refused, code);
    }

    void error(String code) {
        count(errors, code);
    }

    void unanswered() {
        unanswered.increment();
    }

    long unansweredSoFar() {
        return unanswered.sum();
    }

    /** Errors by their codes. */
    Map<String, Long> errors() {
        return sums(errors);
    }

    /** Errors of other codes than those. */
    Map<String, Long> errorsBut(Set<String> allowed) {
        Map<String, Long> others = sums(errors);
        others.keySet().removeAll(allowed);
        return others;
    }

    long all(String kind) {
        return done.getOrDefault(kind, new LongAdder()).sum();
    }

    long done() {
        return done.values().stream().mapToLong(LongAdder::sum).sum();
    }

    long refused() {
        return refused.values().stream().mapToLong(LongAdder::sum).sum();
    }

    @Override
    public String toString() {
        return "done " + sums(done) + ", refused " + sums(refused) + ", errors " + sums(errors) + ", unanswered "
                + unanswered;
    }

    private static Map<String, Long> sums(Map<String, LongAdder> counts) {
        return new TreeMap<>(counts.entrySet().stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey, entry -> entry.getValue().sum())));
    }

    private static void count(Map<String, LongAdder> counts, String what) {
        counts.computeIfAbsent(what, each -> new LongAdder()).increment();
    }
}
