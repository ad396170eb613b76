package vn.phancong.reading;

/** What a document is (thể loại văn bản; 66-QĐ/TW of 2017, 399-QĐ/TW of 2026). */
public enum DocumentKind {
    /** Công văn. */
    OFFICIAL_LETTER,
    /** Chỉ thị. */
    DIRECTIVE,
    /** Nghị quyết. */
    RESOLUTION,
    /** Quyết định. */
    DECISION,
    /** Kế hoạch. */
    PLAN,
    /** Thông báo. */
    NOTICE,
    /** Kết luận. */
    CONCLUSION,
    /** Công điện. */
    TELEGRAM,
    /** Hướng dẫn. */
    GUIDANCE,
    /** Báo cáo. */
    REPORT,
    /** Another kind (luật, nghị định, quy định, chương trình); cited, never read. */
    OTHER,
    /** A speech or an opinion given at a meeting (phát biểu, ý kiến chỉ đạo); cited, never read. */
    SPEECH
}
