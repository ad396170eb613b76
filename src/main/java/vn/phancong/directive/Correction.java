package vn.phancong.directive;

import org.jspecify.annotations.Nullable;

/**
 * What a user says of one value of a reading: nothing, that there is none, or another value.
 *
 * @param given whether the user says anything
 */
public record Correction<T>(boolean given, @Nullable T value) {

    /** The value is taken as it was read. */
    public static <T> Correction<T> none() {
        return new Correction<>(false, null);
    }

    /** The value is this one; null = there is none. */
    public static <T> Correction<T> to(@Nullable T value) {
        return new Correction<>(true, value);
    }

    /** The user's value where there is one, otherwise what was read. */
    @Nullable T or(@Nullable T read) {
        return given ? value : read;
    }
}
