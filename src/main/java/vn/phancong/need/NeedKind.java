package vn.phancong.need;

/** What a household needs, and what is given for it. */
public enum NeedKind {
    /** Lương thực, thực phẩm. */
    FOOD,
    /** Tiền mặt. */
    MONEY,
    /** Thuốc, vật tư y tế. */
    MEDICINE,
    /** Khám, chữa bệnh. */
    MEDICAL_CARE,
    /** Việc làm. */
    WORK,
    /** Chỗ ở. */
    SHELTER,
    /** Người chăm sóc (người già, trẻ em ở một mình). */
    CARE,
    /** Học tập, thiết bị học trực tuyến. */
    SCHOOLING,
    /** Anything else. */
    OTHER
}
