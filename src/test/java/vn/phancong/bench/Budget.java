package vn.phancong.bench;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * What a ratio may be.
 *
 * @param limit the bound; NaN = there is no budget
 * @param atMost whether it is an upper bound
 */
record Budget(double limit, boolean atMost) {

    static final Budget NONE = new Budget(Double.NaN, true);

    static Budget atMost(double limit) {
        return new Budget(limit, true);
    }

    static Budget atLeast(double limit) {
        return new Budget(limit, false);
    }

    /** Whether it is met; null where there is none. */
    @Nullable Boolean isMetBy(double ratio) {
        if (Double.isNaN(limit) || Double.isNaN(ratio)) {
            return null;
        }
        return atMost ? ratio <= limit : ratio >= limit;
    }

    String text() {
        return Double.isNaN(limit) ? "" : String.format(Locale.ROOT, atMost ? "≤ %.1f" : "≥ %.1f", limit);
    }
}
