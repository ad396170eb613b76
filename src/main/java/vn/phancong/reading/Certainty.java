package vn.phancong.reading;

/** How a finding follows from the text. */
public enum Certainty {
    /** The text says so in the place where such documents say it. */
    STATED,
    /** Concluded from other parts of the text; somebody has to look. */
    INFERRED
}
