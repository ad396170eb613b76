package vn.phancong.inspection;

/** What an inspection ends with. */
public enum InspectionOutcome {
    /** Biểu dương, khen thưởng. */
    COMMEND,
    /** Nhắc nhở. */
    REMIND,
    /** Phê bình. */
    CRITICIZE,
    /** Kỷ luật. */
    DISCIPLINE,
    /** Nothing of the kind. */
    NONE
}
