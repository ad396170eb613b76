package vn.phancong.guard;

import org.jspecify.annotations.Nullable;

/**
 * How a caller came to what is being answered.
 *
 * @param right over what it was reached from; null = it was asked for by itself
 * @param met over a person or a household that is met there, wherever they belong; null = none
 * @param coarse whether figures are rounded there
 */
public record Reach(@Nullable Right right, @Nullable Right met, boolean coarse) {

    /** Of what was asked for by itself. */
    public static final Reach DIRECT = new Reach(null, null, false);
}
