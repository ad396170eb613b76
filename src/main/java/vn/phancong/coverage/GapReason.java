package vn.phancong.coverage;

/** Why a household has nobody in charge; the first that holds, in this order. */
public enum GapReason {
    /** No cell is in charge of its neighbourhood. */
    NO_CELL,
    /** Nobody was ever put in charge of it. */
    NEVER_ASSIGNED,
    /** Somebody is in charge, but all who are cannot be counted on that day. */
    COVERER_UNAVAILABLE,
    /** Somebody was in charge, but nobody is any more. */
    ENDED
}
