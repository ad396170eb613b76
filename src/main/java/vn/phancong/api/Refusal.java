package vn.phancong.api;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One reason why nothing was changed.
 *
 * @param argument which part of the input it is about, such as {@code households.3}
 * @param subject the object it is about; null = none
 * @param details what the code's message mentions
 */
public record Refusal(
        RefusalCode code, String argument, @Nullable Subject subject, List<Object> details) {

    /** A refusal that is about no object. */
    public static Refusal of(RefusalCode code, String argument, Object... details) {
        return new Refusal(code, argument, null, List.of(details));
    }

    /** A refusal that is about an object. */
    public static Refusal about(Subject subject, RefusalCode code, String argument, Object... details) {
        return new Refusal(code, argument, subject, List.of(details));
    }

    /**
     * Whom a refusal is about.
     *
     * @param type the GraphQL type's name
     */
    public record Subject(String type, String id) {}
}
