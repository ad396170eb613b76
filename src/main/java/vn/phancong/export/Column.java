package vn.phancong.export;

/**
 * A column of a table.
 *
 * @param title its header, in Vietnamese
 * @param width in characters
 */
public record Column(String title, Kind kind, int width) {

    static Column text(String title, int width) {
        return new Column(title, Kind.TEXT, width);
    }

    static Column number(String title) {
        return new Column(title, Kind.NUMBER, 11);
    }

    static Column share(String title) {
        return new Column(title, Kind.SHARE, 11);
    }

    static Column day(String title) {
        return new Column(title, Kind.DAY, 12);
    }

    /** What the cells hold. */
    public enum Kind {
        TEXT,
        /** A whole number, or a mean. */
        NUMBER,
        /** From 0 to 1. */
        SHARE,
        DAY
    }
}
