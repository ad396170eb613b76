package vn.phancong.reading;

/** A class of bodies or persons, as documents name them; seen from the body that issues the document. */
public enum RecipientClass {
    /** Các quận, huyện, thị ủy, thành ủy thuộc tỉnh. */
    DISTRICT_COMMITTEES,
    /** Các đảng ủy, đảng bộ trực thuộc. */
    SUBORDINATE_COMMITTEES,
    /** Các đảng bộ cơ sở, at whatever depth. */
    GRASSROOTS_COMMITTEES,
    /** Các chi bộ, at whatever depth. */
    CELLS,
    /** Các chi bộ trực thuộc: right below the issuing body. */
    SUBORDINATE_CELLS,
    /** Các cấp ủy, tổ chức đảng: every committee and cell below. */
    ALL_COMMITTEES,
    /** Các ban Đảng, Văn phòng, các cơ quan tham mưu, giúp việc. */
    ADVISORY_BODIES,
    /** Đảng đoàn, ban cán sự đảng. */
    PARTY_CAUCUSES,
    /** The People's Committee that the issuing body leads (UBND cùng cấp). */
    PEOPLES_COMMITTEE,
    /** UBND các quận, huyện. */
    DISTRICT_PEOPLES_COMMITTEES,
    /** UBND các xã, phường, thị trấn. */
    COMMUNE_PEOPLES_COMMITTEES,
    /** Các sở, ban, ngành, phòng, cơ quan. */
    STATE_AGENCIES,
    /** Mặt trận Tổ quốc. */
    FRONT,
    /** Các đoàn thể, tổ chức chính trị - xã hội. */
    MASS_ORGANIZATIONS,
    /** Ban Chỉ đạo. */
    STEERING_COMMITTEE,
    /** Các đoàn kiểm tra. */
    INSPECTION_TEAMS,
    /** Các cơ quan Trung ương đóng tại địa phương. */
    CENTRAL_AGENCIES,
    /** Bodies above the issuing one (Tỉnh ủy, Ban Bí thư, Thủ tướng). */
    HIGHER_BODIES,
    /** Persons: các đồng chí ủy viên ban chấp hành. */
    COMMITTEE_MEMBERS,
    /** Persons: các đồng chí ủy viên ban thường vụ. */
    STANDING_COMMITTEE_MEMBERS,
    /** Persons: người đứng đầu, bí thư, chủ tịch, thủ trưởng. */
    HEADS,
    /** Persons: cán bộ, đảng viên. */
    MEMBERS,
    /** Persons: toàn thể nhân dân. */
    PEOPLE
}
