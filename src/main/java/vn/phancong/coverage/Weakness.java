package vn.phancong.coverage;

/** What is weak in the coverage of a household; not a gap, and never mixed into the rate. */
public enum Weakness {
    /** Vulnerable, with a single coverer who can be counted on. */
    THIN,
    /** No contact for longer than the set number of days; an assignment's first day counts as a contact. */
    STALE,
    /** A coverer has more households than capacity. */
    OVERLOADED
}
