package vn.phancong.coverage;

import org.jspecify.annotations.Nullable;

/**
 * The people who can be put in charge of households, each counted once.
 *
 * @param available how many can be counted on that day
 * @param assigned how many are in charge of a household
 * @param idle how many are available and in charge of none
 * @param overloaded how many have more households than capacity
 * @param load how many charges they have together
 * @param maxLoad the most charges that one of them has
 * @param capacity how many households those who are available can take on together, where it is set
 */
public record Workforce(
        int members, int available, int assigned, int idle, int overloaded, int load, int maxLoad, int capacity) {

    /** Nobody. */
    public static final Workforce NONE = new Workforce(0, 0, 0, 0, 0, 0, 0, 0);

    /** Both together; they have nobody in common. */
    public Workforce plus(Workforce other) {
        return new Workforce(
                members + other.members,
                available + other.available,
                assigned + other.assigned,
                idle + other.idle,
                overloaded + other.overloaded,
                load + other.load,
                Math.max(maxLoad, other.maxLoad),
                capacity + other.capacity);
    }

    /** Charges for each of those who have any; null where nobody has. */
    public @Nullable Double meanLoad() {
        return assigned == 0 ? null : (double) load / assigned;
    }
}
