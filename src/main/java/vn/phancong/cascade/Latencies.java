package vn.phancong.cascade;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import vn.phancong.organization.Tier;

/** Measures how long a directive takes from tier to tier. */
final class Latencies {

    private Latencies() {}

    /** The highest hops first. */
    static List<HopLatency> of(CascadeView view) {
        Map<Hop, Times> times =
                new TreeMap<>(Comparator.comparing(Hop::from, Comparator.nullsFirst(Comparator.<Tier>naturalOrder()))
                        .thenComparing(Hop::to));
        for (Standing each : view.inside()) {
            Standing above = view.above(each);
            LocalDate begun = begun(view, each, above);
            LocalDate arrived = each.undertaking().acknowledgedOn(view.day());
            if (begun == null || arrived == null && !each.isLive()) {
                continue;
            }
            Hop hop = new Hop(
                    above == null ? null : above.body().tier(), each.body().tier());
            times.computeIfAbsent(hop, key -> new Times()).add(begun, arrived);
        }
        return times.entrySet().stream()
                .map(each -> each.getValue().latency(each.getKey()))
                .toList();
    }

    /** The day from which it was on its way; null = the body above has not acknowledged either. */
    private static @Nullable LocalDate begun(CascadeView view, Standing standing, @Nullable Standing above) {
        if (above != null) {
            return above.undertaking().acknowledgedOn(view.day());
        }
        LocalDate issued = view.directive().issuedOn();
        return issued == null ? standing.undertaking().sentOn() : issued;
    }

    private record Hop(@Nullable Tier from, Tier to) {}

    private static final class Times {

        private final List<Integer> days = new ArrayList<>();
        private int open;

        /** A body that acknowledged before the one above it did not wait at all. */
        void add(LocalDate begun, @Nullable LocalDate arrived) {
            if (arrived == null) {
                open++;
            } else {
                days.add((int) Math.max(0, ChronoUnit.DAYS.between(begun, arrived)));
            }
        }

        HopLatency latency(Hop hop) {
            if (days.isEmpty()) {
                return new HopLatency(hop.from(), hop.to(), 0, null, null, null, open);
            }
            days.sort(Comparator.naturalOrder());
            int middle = days.size() / 2;
            double median = days.size() % 2 == 1 ? days.get(middle) : (days.get(middle - 1) + days.get(middle)) / 2.0;
            double mean = days.stream().mapToInt(Integer::intValue).average().orElse(0);
            Integer longest = Objects.requireNonNull(days.get(days.size() - 1));
            return new HopLatency(hop.from(), hop.to(), days.size(), median, mean, longest, open);
        }
    }
}
