package vn.phancong.roster;

/** Why a person cannot well hold a shift. */
public enum RosterConflictKind {
    /** The person stands on another roster at the same time. */
    ROSTERED_TWICE,
    /** The person is absent that day. */
    ABSENT
}
