package vn.phancong.bench;

import java.util.Arrays;
import java.util.List;

/**
 * How long something took, time after time.
 *
 * @param sorted in nanoseconds
 */
record Times(long[] sorted) {

    private static final double NANOS_OF_A_MILLISECOND = 1_000_000.0;

    static Times of(List<Long> nanos) {
        long[] all = nanos.stream().mapToLong(Long::longValue).toArray();
        Arrays.sort(all);
        return new Times(all);
    }

    double median() {
        return percentile(50);
    }

    double percentile(int percent) {
        return sorted[Math.min(sorted.length - 1, sorted.length * percent / 100)] / NANOS_OF_A_MILLISECOND;
    }

    int count() {
        return sorted.length;
    }
}
