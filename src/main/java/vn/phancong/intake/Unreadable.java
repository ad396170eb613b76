package vn.phancong.intake;

import java.io.IOException;

/** A file that cannot be read, or not on from some row, with the reason for people. */
final class Unreadable extends IOException {

    private static final long serialVersionUID = 1L;

    private final transient Reason reason;

    Unreadable(Reason reason) {
        super(reason.english());
        this.reason = reason;
    }

    /** One whose cause says what is wrong. */
    static Unreadable because(Exception cause) {
        if (cause instanceof Unreadable known) {
            return known;
        }
        if (cause.getCause() instanceof Unreadable known) {
            return known;
        }
        String message = cause.getMessage() == null ? cause.getClass().getSimpleName() : cause.getMessage();
        Unreadable unreadable = new Unreadable(Reason.of(RefusalCode.UNREADABLE, message));
        unreadable.initCause(cause);
        return unreadable;
    }

    Reason reason() {
        return reason;
    }
}
