package vn.phancong.need;

/** How a need has ended. */
public enum NeedOutcome {
    /** Đã đáp ứng. */
    MET,
    /** Hộ không còn nhu cầu. */
    WITHDRAWN,
    /** Đã chuyển nơi khác giải quyết. */
    REFERRED
}
