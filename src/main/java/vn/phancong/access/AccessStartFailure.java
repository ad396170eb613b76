package vn.phancong.access;

import org.jspecify.annotations.Nullable;

/** The doors cannot be locked as they should be, and the user can do something about it. */
public final class AccessStartFailure extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String action;

    /**
     * Says what is wrong.
     *
     * @param action what to do
     */
    public AccessStartFailure(String description, String action, @Nullable Throwable cause) {
        super(description, cause);
        this.action = action;
    }

    String action() {
        return action;
    }
}
