package vn.phancong.directive;

import java.util.List;
import vn.phancong.api.Refusal;

/**
 * What became of a change: all of it was done, or nothing.
 *
 * @param <T> what it was done to
 */
public sealed interface Outcome<T> {

    /** Done. */
    record Done<T>(T value) implements Outcome<T> {}

    /** Nothing was changed, for these reasons. */
    record Refused<T>(List<Refusal> refusals) implements Outcome<T> {

        /** For one reason. */
        static <T> Outcome<T> because(Refusal refusal) {
            return new Refused<>(List.of(refusal));
        }
    }
}
