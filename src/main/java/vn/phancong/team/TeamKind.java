package vn.phancong.team;

/** What a team is for. */
public enum TeamKind {
    /** Tổ Covid cộng đồng. */
    COMMUNITY_COVID,
    /** Tổ dân phòng tự quản. */
    SELF_MANAGED_DEFENCE,
    /** Tổ giám sát cộng đồng. */
    COMMUNITY_SUPERVISION,
    /** Chốt kiểm soát. */
    CHECKPOINT,
    /** Đoàn kiểm tra; it goes where it is sent, so it has no areas of its own. */
    INSPECTION;

    /** Whether a team of this kind is nothing without an area in which it works. */
    public boolean worksInAreas() {
        return this != INSPECTION;
    }
}
