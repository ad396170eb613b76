package vn.phancong.api;

import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * What became of a change: all of it was done, or nothing.
 *
 * @param <T> what it was done to
 */
public sealed interface Outcome<T> {

    /** Done. */
    record Done<T>(T value) implements Outcome<T> {}

    /** Nothing was changed, for these reasons. */
    record Refused<T>(List<Refusal> refusals) implements Outcome<T> {}

    /** Refused for one reason. */
    static <T> Outcome<T> refused(Refusal refusal) {
        return new Refused<>(List.of(refusal));
    }

    /** Why nothing was changed; empty = it was done. */
    default List<Refusal> refusals() {
        return List.of();
    }

    /** Something about what was done, such as how it stands now; null = nothing was done, or there is no such thing. */
    default <R> @Nullable R ifDone(Function<T, @Nullable R> about) {
        return this instanceof Done<T> done ? about.apply(done.value()) : null;
    }
}
