package vn.phancong.inspection;

/** Why a place has its weight in a sample. */
public enum SampleReason {
    /** Every place has this much. */
    BASE,
    /** Households without anybody in charge. */
    GAPS,
    /** Thin, stale or overloaded coverage. */
    WEAKNESSES,
    /** The last check was long ago. */
    LONG_UNCHECKED,
    /** There has been no check. */
    NEVER_CHECKED
}
