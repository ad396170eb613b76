package vn.phancong.inspection;

/** What a finding is about. */
public enum FindingKind {
    /** Hộ chưa có người phụ trách. */
    HOUSEHOLDS_UNCOVERED,
    /** Phụ trách nhưng không liên hệ với hộ. */
    CONTACT_NEGLECTED,
    /** Bỏ trực, bỏ chốt. */
    DUTY_NEGLECTED,
    /** Vi phạm quy định phòng, chống dịch. */
    RULES_BROKEN,
    /** Hỗ trợ người khó khăn chậm, sót. */
    WELFARE_LATE,
    /** Báo cáo không đúng thực tế. */
    REPORT_WRONG,
    /** Lãnh đạo, chỉ đạo lơ là. */
    LEADERSHIP_LAX,
    /** Việc khác. */
    OTHER
}
