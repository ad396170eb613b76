package vn.phancong.roster;

/** What a duty line is. */
public enum DutyLineKind {
    /** Đường dây nóng. */
    HOTLINE,
    /** Trực ban, trực cơ quan. */
    DUTY_OFFICE,
    /** Trực chốt kiểm soát. */
    CHECKPOINT,
    /** Để chế độ điện thoại 24/24 giờ. */
    ON_CALL
}
