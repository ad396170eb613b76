package vn.phancong.inspection;

/** What a person is among those who make an inspection. */
public enum InspectorRole {
    /** Trưởng đoàn. */
    LEAD,
    /** Thành viên. */
    MEMBER
}
