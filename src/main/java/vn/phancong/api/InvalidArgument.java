package vn.phancong.api;

import java.util.Arrays;
import java.util.List;

/** An argument that cannot be taken; becomes a coded error that names it. */
public final class InvalidArgument extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final ErrorCode code;
    private final String argument;
    private final transient List<Object> details;

    /**
     * Names an argument that cannot be taken.
     *
     * @param argument where it stands, such as {@code input.person}
     * @param details what the code's message mentions, the offending value first
     */
    public InvalidArgument(ErrorCode code, String argument, Object... details) {
        super(code + " " + argument + " " + Arrays.toString(details));
        this.code = code;
        this.argument = argument;
        this.details = List.of(details);
    }

    ErrorCode code() {
        return code;
    }

    String argument() {
        return argument;
    }

    /** The key of the message: of a value that does not fit its type only the length is ever at fault. */
    String messageKey() {
        return code == ErrorCode.INVALID_VALUE ? "detail.length" : code.name();
    }

    /** The argument and the details as texts, for numbers would be grouped by the habits of a language. */
    Object[] messageArguments() {
        Object[] all = new Object[details.size() + 1];
        all[0] = argument;
        for (int i = 0; i < details.size(); i++) {
            all[i + 1] = String.valueOf(details.get(i));
        }
        return all;
    }
}
