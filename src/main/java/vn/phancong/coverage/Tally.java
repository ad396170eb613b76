package vn.phancong.coverage;

import java.util.Arrays;

/** How many households there are of each {@link Figure}; immutable, and added up the tree. */
public final class Tally {

    /** Nothing at all. */
    public static final Tally NONE = new Tally(new int[Figure.values().length]);

    private final int[] counts;

    private Tally(int[] counts) {
        this.counts = counts;
    }

    /** How many there are. */
    public int get(Figure figure) {
        return counts[figure.ordinal()];
    }

    /** Both together. */
    public Tally plus(Tally other) {
        return combined(other, 1);
    }

    /** This one without the other, which must be part of it. */
    public Tally minus(Tally other) {
        return combined(other, -1);
    }

    private Tally combined(Tally other, int sign) {
        int[] sums = new int[counts.length];
        Arrays.setAll(sums, i -> counts[i] + sign * other.counts[i]);
        return new Tally(sums);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Tally tally && Arrays.equals(counts, tally.counts);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(counts);
    }

    @Override
    public String toString() {
        StringBuilder text = new StringBuilder();
        for (Figure figure : Figure.values()) {
            text.append(figure).append('=').append(get(figure)).append(' ');
        }
        return text.toString().strip();
    }

    /** Adds up a tally, figure by figure. */
    public static final class Builder {

        private final int[] counts = new int[Figure.values().length];

        /** Adds some households to a figure. */
        public Builder add(Figure figure, int households) {
            counts[figure.ordinal()] += households;
            return this;
        }

        /** Adds some households to a figure if they belong there. */
        public Builder addIf(boolean belongs, Figure figure, int households) {
            return belongs ? add(figure, households) : this;
        }

        /** The sum so far. */
        public Tally build() {
            return new Tally(counts.clone());
        }
    }
}
