package vn.phancong.need;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The needs of a part of the city, counted (tổng hợp nhu cầu, hỗ trợ).
 *
 * @param total of all kinds
 * @param kinds those kinds that have any
 * @param decisions what was given, by decision
 */
public record NeedSummary(Count total, List<KindCount> kinds, List<DecisionSum> decisions) {

    /** How many supports were given. */
    public int supports() {
        return decisions.stream().mapToInt(DecisionSum::supports).sum();
    }

    /** How much was given, in đồng. */
    public long amount() {
        return decisions.stream().mapToLong(DecisionSum::amount).sum();
    }

    static NeedSummary of(Collection<Need> needs, List<DecisionSum> decisions, LocalDate day) {
        List<KindCount> kinds = Arrays.stream(NeedKind.values())
                .filter(kind -> needs.stream().anyMatch(need -> need.kind() == kind))
                .map(kind -> new KindCount(
                        kind,
                        Count.of(
                                needs.stream()
                                        .filter(need -> need.kind() == kind)
                                        .toList(),
                                day)))
                .toList();
        return new NeedSummary(Count.of(needs, day), kinds, decisions);
    }

    /**
     * How needs stand.
     *
     * @param uncovered how many of those that are open are of households that nobody is in charge of
     * @param met how many have been met since the day from which it is counted
     * @param longestOpenDays how long the longest has been open; null = none is
     */
    public record Count(
            int open, int uncovered, int met, @Nullable Integer longestOpenDays) {

        private static Count of(Collection<Need> needs, LocalDate day) {
            List<Need> open = needs.stream().filter(Need::isOpen).toList();
            return new Count(
                    open.size(),
                    (int) open.stream().filter(Need::uncovered).count(),
                    (int) needs.stream()
                            .filter(need -> need.outcome() == NeedOutcome.MET)
                            .count(),
                    open.isEmpty()
                            ? null
                            : (Integer) open.stream()
                                    .mapToInt(need -> need.daysOpen(day))
                                    .max()
                                    .orElseThrow());
        }
    }

    /** How the needs of one kind stand. */
    public record KindCount(NeedKind kind, Count count) {}
}
