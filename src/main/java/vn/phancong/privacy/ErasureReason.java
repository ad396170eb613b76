package vn.phancong.privacy;

/** Why something is erased. A choice and no text, so that no name comes back with it. */
public enum ErasureReason {
    /** Whose data it is has asked for it. */
    ON_REQUEST,
    /** It is no longer needed for what it was collected for. */
    NO_LONGER_NEEDED,
    /** It should never have been kept. */
    NOT_LAWFUL
}
