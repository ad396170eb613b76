package vn.phancong.reading;

/** How far down a document is to be brought (phổ biến, quán triệt đến…). */
public enum DisseminationDepth {
    /** Đến cấp huyện. */
    DISTRICT,
    /** Đến cơ sở. */
    GRASSROOTS,
    /** Đến chi bộ. */
    CELL,
    /** Đến từng cán bộ, đảng viên, also where union members are named besides. */
    MEMBER
}
