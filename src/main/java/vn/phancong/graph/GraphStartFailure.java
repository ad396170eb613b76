package vn.phancong.graph;

import org.jspecify.annotations.Nullable;

/** The graph cannot be used, and the user can do something about it. */
public final class GraphStartFailure extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String action;

    GraphStartFailure(String description, String action, @Nullable Throwable cause) {
        super(description, cause);
        this.action = action;
    }

    /** What to do. */
    String action() {
        return action;
    }
}
