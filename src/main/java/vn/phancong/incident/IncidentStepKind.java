package vn.phancong.incident;

/** What can become of an incident. */
public enum IncidentStepKind {
    /** A body has raised it. */
    RAISED,
    /** A body above takes it. */
    TAKEN,
    /** A body above passes it to one further up. */
    PASSED_UP,
    /** A body above has answered. */
    ANSWERED,
    /** The answer does not suffice. */
    REOPENED,
    /** The answer suffices. */
    CLOSED,
    /** Whoever raised it takes it back. */
    WITHDRAWN;

    /** Whether it is for the body that has raised the incident to do; otherwise for one above. */
    boolean isOfTheRaiser() {
        return this == REOPENED || this == CLOSED || this == WITHDRAWN;
    }

    /** Whether it is nothing without words. */
    boolean needsText() {
        return this == ANSWERED || this == REOPENED;
    }
}
