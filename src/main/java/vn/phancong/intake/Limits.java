package vn.phancong.intake;

/** What no list of people needs, and what a file made to exhaust memory has. */
final class Limits {

    static final int COLUMNS = 1000;

    /** The most that Excel itself takes in a cell. */
    static final int CELL_CHARACTERS = 32_767;

    static final int STYLES = 1 << 16;

    /** A full sheet of a million rows stays below it. */
    static final long PART_BYTES = 1L << 30;

    /** Real sheets unpack to ten or thirty times their size; deflate can do a thousand. */
    static final long PART_GROWTH = 200;

    /** What a part may unpack to whatever its size. */
    static final long SMALL_PART_BYTES = 1 << 24;

    /** The longest text or tag, far above a full cell with every letter escaped. */
    static final int RUN_BYTES = 1 << 24;

    private Limits() {}
}
