package vn.phancong.cascade;

import org.jspecify.annotations.Nullable;
import vn.phancong.api.ErrorCode;
import vn.phancong.api.GlobalId;
import vn.phancong.api.InvalidArgument;

/** The identity of the task or of the undertaking that something rests on. */
public record BasisId(String value) {

    /**
     * The identity in the id of a task or of an undertaking; null where none is given.
     *
     * @throws InvalidArgument where it is no id, or one of another type
     */
    public static @Nullable BasisId parse(@Nullable String id, String argument) {
        if (id == null) {
            return null;
        }
        GlobalId parsed = GlobalId.parse(id, argument);
        if (!parsed.type().equals("Task") && !parsed.type().equals("Undertaking")) {
            throw new InvalidArgument(ErrorCode.WRONG_TYPE_OF_ID, argument, id, "Task, Undertaking");
        }
        return new BasisId(parsed.value());
    }
}
