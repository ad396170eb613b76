package vn.phancong.reading;

/** How strongly something is asked. */
public enum Modality {
    /** Yêu cầu. */
    REQUIRE,
    /** Đề nghị. */
    REQUEST,
    /** Kêu gọi. */
    APPEAL
}
