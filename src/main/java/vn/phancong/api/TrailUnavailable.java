package vn.phancong.api;

import org.jspecify.annotations.Nullable;

/** What would be done could leave no trace, so it is not done; becomes a coded error. */
public final class TrailUnavailable extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /**
     * Says that no trace can be left.
     *
     * @param why for the log
     */
    public TrailUnavailable(String why, @Nullable Throwable cause) {
        super(why, cause);
    }
}
