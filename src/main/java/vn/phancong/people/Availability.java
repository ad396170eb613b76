package vn.phancong.people;

/** Whether a person can be counted on, on a day. */
public enum Availability {
    /** Can be counted on. */
    AVAILABLE,
    /** Nghỉ phép. */
    ON_LEAVE,
    /** Ốm. */
    SICK,
    /** Đi vắng, đi công tác. */
    AWAY,
    /** Miễn công tác, miễn sinh hoạt. */
    EXEMPT,
    /** No longer here: died, moved away or struck off. */
    GONE
}
