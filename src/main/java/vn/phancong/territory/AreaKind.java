package vn.phancong.territory;

/** What an area is. */
public enum AreaKind {
    /** Thành phố trực thuộc trung ương. */
    MUNICIPALITY,
    /** Tỉnh. */
    PROVINCE,
    /** Quận. */
    URBAN_DISTRICT,
    /** Huyện. */
    RURAL_DISTRICT,
    /** Thị xã. */
    TOWN,
    /** Thành phố thuộc tỉnh. */
    PROVINCIAL_CITY,
    /** Phường. */
    WARD,
    /** Xã. */
    COMMUNE,
    /** Thị trấn. */
    TOWNSHIP,
    /** Đặc khu. */
    SPECIAL_ZONE,
    /** Tổ dân phố. */
    RESIDENTIAL_GROUP,
    /** Thôn, xóm. */
    VILLAGE,
    /** Khu phố. */
    QUARTER,
    /** Khu chung cư. */
    APARTMENT_COMPLEX
}
