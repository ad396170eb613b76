package vn.phancong.bench;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A line of the results.
 *
 * @param part what it belongs to; the lines of one part have the same figures
 * @param work what was done
 * @param scale the city's size
 * @param budget what the ratio may be
 * @param ratio of this service to what it is held to; NaN = held to nothing
 * @param figures what was measured, with units in the names
 * @param remark what else there is to say
 */
record Line(
        String part,
        String work,
        String scale,
        Budget budget,
        double ratio,
        Map<String, ? extends @Nullable Object> figures,
        String remark) {

    @Nullable Boolean met() {
        return budget.isMetBy(ratio);
    }
}
