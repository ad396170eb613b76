package vn.phancong.team;

/** What somebody is on a team. */
public enum TeamRole {
    /** Tổ trưởng, trưởng đoàn. */
    LEADER,
    /** Tổ phó, phó đoàn. */
    DEPUTY,
    /** Thành viên. */
    MEMBER
}
