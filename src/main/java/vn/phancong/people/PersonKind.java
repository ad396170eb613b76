package vn.phancong.people;

/** What a person is to the party. */
public enum PersonKind {
    /** Đảng viên chính thức. */
    FULL_MEMBER,
    /** Đảng viên dự bị. */
    PROBATIONARY_MEMBER,
    /** Đoàn viên. */
    YOUTH_UNION_MEMBER,
    /** Hội viên. */
    ASSOCIATION_MEMBER,
    /** Cán bộ, công chức, viên chức. */
    OFFICIAL,
    /** Học sinh, sinh viên. */
    STUDENT
}
