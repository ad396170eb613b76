package vn.phancong.reading;

/** How soon something is to be done, where the text gives no day. */
public enum Urgency {
    /** At once (ngay, lập tức, hỏa tốc). */
    IMMEDIATE,
    /** Urgently (khẩn trương, cấp bách, thần tốc). */
    URGENT,
    /** In time (kịp thời). */
    TIMELY
}
