package vn.phancong.inspection;

/** How much a finding weighs. */
public enum Severity {
    /** Nhẹ. */
    MINOR,
    /** Nghiêm trọng. */
    SERIOUS,
    /** Rất nghiêm trọng. */
    GRAVE
}
