package vn.phancong.privacy;

/** What has to be over before a person is erased. */
public enum PersonDuty {
    /** Being in charge of a household. */
    HOUSEHOLDS,
    /** Belonging to an organisation. */
    MEMBERSHIPS,
    /** Holding an office. */
    OFFICES,
    /** Overseeing a body or an area. */
    OVERSIGHT,
    /** Serving on a team. */
    TEAMS,
    /** A shift on a duty line that is not over. */
    SHIFTS,
    /** An inspection that has not been made yet. */
    INSPECTIONS
}
