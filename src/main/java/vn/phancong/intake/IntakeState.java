package vn.phancong.intake;

/** How a load stands. */
public enum IntakeState {
    /** It waits for its turn. */
    QUEUED,
    /** It is under way, or was when the program stopped, and goes on. */
    RUNNING,
    /** All was read; what was refused can be fetched. */
    DONE,
    /** It could not be done; {@link IntakeFailure} says why. What was taken before stays. */
    FAILED,
    /** Somebody stopped it. What was taken before stays. */
    CANCELLED;

    /** Whether nothing more becomes of it. */
    public boolean ended() {
        return this != QUEUED && this != RUNNING;
    }
}
