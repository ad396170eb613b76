package vn.phancong.inspection;

/** How an inspection stands. */
public enum InspectionState {
    /** Đã lên kế hoạch. */
    PLANNED,
    /** Đã kiểm tra. */
    DONE,
    /** Đã hủy. */
    CANCELLED
}
