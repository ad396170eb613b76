package vn.phancong.intake;

/** What became of the closings of a load with whole lists. */
public enum ClosingVerdict {
    /** Only counted, in a dry run. */
    COUNTED,
    /** Closed. */
    CLOSED,
    /** Nothing was closed: it would be too much of a table, and nobody has confirmed the number. */
    TOO_MANY,
    /** Nothing was closed: it is not the number that was confirmed. */
    OTHER_NUMBER
}
