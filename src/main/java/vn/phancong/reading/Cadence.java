package vn.phancong.reading;

/** How often something is to be done, as far as the text says. */
public enum Cadence {
    /** Around the clock (24/24 giờ, 7 ngày/tuần). */
    AROUND_THE_CLOCK(0),
    /** Hằng ngày. */
    DAILY(1),
    /** Hằng tuần. */
    WEEKLY(7),
    /** Hằng tháng. */
    MONTHLY(31),
    /** Hằng quý. */
    QUARTERLY(92),
    /** Periodically, without a period (định kỳ). */
    PERIODIC(0),
    /** Regularly (thường xuyên). */
    REGULAR(0),
    /** When it seems needed (khi thấy cần thiết). */
    AS_NEEDED(0),
    /** When something happens (đột xuất, khi có phát sinh). */
    ON_EVENT(0);

    private final int days;

    Cadence(int days) {
        this.days = days;
    }

    /** The longest time between two reports, in days; 0 = the word sets none, and none is invented. */
    public int days() {
        return days;
    }
}
