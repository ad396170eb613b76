package vn.phancong.inspection;

/** What an organisation has to do with an inspection. */
public enum InspectionSide {
    /** It was inspected, or one below it, or a place of its target area. */
    WITHIN,
    /** It was itself inspected. */
    INSPECTED,
    /** It was made in its name. */
    CARRIED_OUT
}
