package vn.phancong.audit;

import org.jspecify.annotations.Nullable;

/** The trail cannot be kept, and the user can do something about it. */
public final class AuditStartFailure extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String action;

    AuditStartFailure(String description, String action, @Nullable Throwable cause) {
        super(description, cause);
        this.action = action;
    }

    /** What to do. */
    String action() {
        return action;
    }
}
