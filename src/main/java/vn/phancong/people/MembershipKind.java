package vn.phancong.people;

/** How a person belongs to an organisation. */
public enum MembershipKind {
    /** Nơi sinh hoạt chính. */
    PRIMARY,
    /** The second tie where a member lives ("đảng viên 213", 213-QĐ/TW). */
    RESIDENCE
}
