package vn.phancong.privacy;

import org.jspecify.annotations.Nullable;

/**
 * What is to stand in the place of a value.
 *
 * @param value null = nothing is known
 */
public record NewValue<T>(@Nullable T value) {}
