package vn.phancong.api;

import org.jspecify.annotations.Nullable;

/**
 * How far figures are rounded for those who may see figures and nothing else, so that no single person or household can be
 * told from them. Nothing stays nothing; everything else goes up.
 *
 * @param to figures are multiples of this; 1 = they stay as they are
 */
public record Rounding(int to) {

    /** Figures stay as they are. */
    public static final Rounding NONE = new Rounding(1);

    private static final double HALF = 0.5;

    /** A number of persons or households. */
    public long up(long count) {
        return count <= 0 || to == 1 ? count : Math.multiplyExact(Math.floorDiv(count - 1, to) + 1, (long) to);
    }

    /** An amount that need not be whole. */
    public double up(double amount) {
        return amount <= 0 || to == 1 ? amount : Math.ceil(amount / to) * to;
    }

    /** A mean: up to the next half. */
    public double mean(double mean) {
        return to == 1 ? mean : Math.ceil(mean / HALF) * HALF;
    }

    /**
     * The share of a part, from the rounded numbers alone, so that it tells nothing beyond them; null = there is nothing. It
     * is 1 only where there is no rest.
     */
    public @Nullable Double share(long part, long rest) {
        long of = up(part);
        long all = of + up(rest);
        return all == 0 ? null : (double) of / all;
    }
}
