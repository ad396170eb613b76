package vn.phancong.organization;

/** The level of an organisation; never counted from its depth, because depth is data. */
public enum Tier {
    /** Trung ương. */
    CENTRAL,
    /** Tỉnh, thành phố trực thuộc trung ương. */
    PROVINCE,
    /** Quận, huyện, thị xã, thành phố thuộc tỉnh; closed since July 2025. */
    DISTRICT,
    /** Đảng bộ cơ sở: ward, commune, agency. */
    GRASSROOTS,
    /** Đảng ủy bộ phận, between the grassroots and the cells. */
    SECTION,
    /** Chi bộ. */
    CELL
}
