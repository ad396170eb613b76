package vn.phancong.guard;

import org.jspecify.annotations.Nullable;

/** What a caller may do with something; each right holds those before it. */
public enum Right {
    /** To know that a unit is there, what it is called and what it is part of: for the line above one's own part. */
    OUTLINE,
    /** To see its figures, but nobody's data. */
    FIGURES,
    /** To see all of it, personal data too. */
    READ,
    /** To change it. */
    WRITE;

    /** Whether it holds another right. */
    public boolean holds(Right other) {
        return ordinal() >= other.ordinal();
    }

    /** Whether a right holds the one to read; null = none. */
    public static boolean reads(@Nullable Right right) {
        return right != null && right.holds(READ);
    }

    /** The narrower of two rights; null = none is known, so the other one counts. */
    public static @Nullable Right narrower(@Nullable Right one, @Nullable Right other) {
        if (one == null || other == null) {
            return one == null ? other : one;
        }
        return one.holds(other) ? other : one;
    }

    /** The wider of two rights; null = none. */
    static @Nullable Right wider(@Nullable Right one, @Nullable Right other) {
        if (one == null || other == null) {
            return one == null ? other : one;
        }
        return one.holds(other) ? one : other;
    }
}
