package vn.phancong.api;

import java.util.Arrays;
import java.util.List;

/** An argument that cannot be taken; becomes a coded error that names it. */
public final class InvalidArgument extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private static final int LONGEST_ECHO = 60;

    private final ErrorCode code;
    private final String key;
    private final String argument;
    private final transient List<Object> details;

    /**
     * Names an argument that cannot be taken.
     *
     * @param argument where it stands, such as {@code input.person}
     * @param details what the code's message mentions, the offending value first
     */
    public InvalidArgument(ErrorCode code, String argument, Object... details) {
        // Of a value that does not fit its type only the length is ever at fault.
        this(code, code == ErrorCode.INVALID_VALUE ? "detail.length" : code.name(), argument, details);
    }

    private InvalidArgument(ErrorCode code, String key, String argument, Object... details) {
        super(code + " " + argument + " " + Arrays.toString(details));
        this.code = code;
        this.key = key;
        this.argument = argument;
        this.details = List.of(details);
    }

    /**
     * A parameter of an address whose value cannot be taken.
     *
     * @param expected what can, such as {@code 2021-08-30}
     */
    public static InvalidArgument ofParameter(String parameter, String value, String expected) {
        String echo = value.length() <= LONGEST_ECHO ? value : value.substring(0, LONGEST_ECHO) + "…";
        return new InvalidArgument(ErrorCode.INVALID_VALUE, "detail.parameter", parameter, echo, expected);
    }

    /** A parameter that an address does not have; {@code known} are those that it has. */
    public static InvalidArgument unknownParameter(String parameter, String known) {
        String echo = parameter.length() <= LONGEST_ECHO ? parameter : parameter.substring(0, LONGEST_ECHO) + "…";
        return new InvalidArgument(ErrorCode.INVALID_QUERY, "detail.parameter-unknown", echo, known);
    }

    /** Of some parameters, not exactly one is given. */
    public static InvalidArgument oneParameterOf(String parameter, String others) {
        return new InvalidArgument(ErrorCode.INVALID_VALUE, "detail.parameter-one-of", parameter, others);
    }

    ErrorCode code() {
        return code;
    }

    String argument() {
        return argument;
    }

    String messageKey() {
        return key;
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
