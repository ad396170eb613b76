package vn.phancong.roster;

import org.jspecify.annotations.Nullable;

/**
 * A shift that its person cannot well hold.
 *
 * @param shift which one
 * @param other another shift of the person at the same time; null = it is an absence
 * @param absence an absence of the person at that time; null = it is another shift
 */
public record RosterConflict(
        DutyShift shift,
        @Nullable DutyShift other,
        @Nullable RosterAbsence absence) {

    /** What is the matter. */
    public RosterConflictKind kind() {
        return other == null ? RosterConflictKind.ABSENT : RosterConflictKind.ROSTERED_TWICE;
    }
}
