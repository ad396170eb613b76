package vn.phancong.coverage;

/** What is counted of the households of an area. */
public enum Figure {
    /** All that live there, exempt ones too. */
    RESIDENT,
    /** The target set. */
    HOUSEHOLDS,
    COVERED,
    /** Of the target set: somebody is in charge, whether to be counted on that day or not. */
    ASSIGNED,
    /** Assigned, and a contact is recorded. */
    CONTACTED,
    /** Assigned, and the last contact is not stale. */
    CURRENT,
    VULNERABLE,
    VULNERABLE_COVERED,
    NO_CELL,
    NEVER_ASSIGNED,
    COVERER_UNAVAILABLE,
    ENDED,
    VULNERABLE_NO_CELL,
    VULNERABLE_NEVER_ASSIGNED,
    VULNERABLE_COVERER_UNAVAILABLE,
    VULNERABLE_ENDED,
    THIN,
    STALE,
    OVERLOADED;

    /** Gaps with that reason. */
    public static Figure of(GapReason reason) {
        return valueOf(reason.name());
    }

    /** Gaps with that reason among vulnerable households. */
    public static Figure vulnerable(GapReason reason) {
        return valueOf("VULNERABLE_" + reason.name());
    }

    /** Covered households with that weakness. */
    public static Figure of(Weakness weakness) {
        return valueOf(weakness.name());
    }
}
