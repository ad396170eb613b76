package vn.phancong.coverage;

import org.jspecify.annotations.Nullable;

/**
 * The figures of a unit's target set.
 *
 * @param unit whose coverage it is
 * @param tally the households, each counted once
 */
public record Coverage(Unit unit, Tally tally) {

    /** How many households there are in the target set. */
    public int households() {
        return tally.get(Figure.HOUSEHOLDS);
    }

    /** How many of them have somebody in charge who can be counted on. */
    public int covered() {
        return tally.get(Figure.COVERED);
    }

    /** How many have not. */
    public int gaps() {
        return households() - covered();
    }

    /** Covered by target set; null where the target set is empty. */
    public @Nullable Double rate() {
        return households() == 0 ? null : (double) covered() / households();
    }
}
