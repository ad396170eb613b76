package vn.phancong.directive;

/** What became of a draft. */
public enum DraftState {
    /** It waits for somebody to correct and confirm it. */
    OPEN,
    /** It is a directive. */
    CONFIRMED,
    /** Nobody wants it. */
    DISCARDED
}
