package vn.phancong.coverage;

/** What a coverer is to a household. */
public enum AssignmentRole {
    /** In charge (phụ trách). */
    LEAD,
    /** Helps the one in charge (hỗ trợ). */
    SUPPORT
}
