package vn.phancong.organization;

/** What an organisation is. */
public enum OrganizationKind {
    /** A party committee and the organisation it leads (đảng bộ, đảng ủy, quận/huyện/thành/tỉnh ủy). */
    COMMITTEE,
    /** A party cell (chi bộ), the base unit. */
    CELL,
    /** A department that advises a committee (ban, văn phòng, ủy ban kiểm tra). */
    DEPARTMENT,
    /** A party caucus group in a council, government or union (đảng đoàn, ban cán sự đảng). */
    PARTY_CAUCUS,
    /** A state body (HĐND, UBND, sở, phòng, công an). */
    STATE_BODY,
    /** The Fatherland Front (Mặt trận Tổ quốc). */
    FRONT,
    /** A political-social organisation (đoàn thể). */
    MASS_ORGANIZATION,
    /** A steering committee (ban chỉ đạo). */
    STEERING_COMMITTEE,
    /** An enterprise (doanh nghiệp). */
    ENTERPRISE
}
