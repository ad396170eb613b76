package vn.phancong.roster;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import vn.phancong.graph.Period;
import vn.phancong.organization.OrganizationId;
import vn.phancong.people.PersonId;

/** The shifts of the graph, as the rosters stood on a day. */
public interface DutyShifts {

    /** Those of the given shifts that stood on a roster that day. */
    default Map<DutyShiftId, DutyShift> find(Set<DutyShiftId> ids, LocalDate day) {
        Map<DutyShiftId, DutyShift> found = new HashMap<>(everFound(ids));
        found.values().removeIf(shift -> !shift.period().contains(day));
        return found;
    }

    /** Those of the given shifts that there ever were, withdrawn ones too. */
    Map<DutyShiftId, DutyShift> everFound(Set<DutyShiftId> ids);

    /** The shifts on each line that have a moment in the window, the earliest first. */
    Map<DutyLineId, List<DutyShift>> ofLines(Set<DutyLineId> lines, TimeSpan window, LocalDate day);

    /** The shifts of each person that have a moment in the window, the earliest first. */
    Map<PersonId, List<DutyShift>> ofPeople(Set<PersonId> people, TimeSpan window, LocalDate day);

    /** The shifts on all lines of each organisation that have a moment in the window. */
    Map<OrganizationId, List<DutyShift>> ofBodies(Set<OrganizationId> organizations, TimeSpan window, LocalDate day);

    /** When each person cannot be counted on, as far as that touches some days. */
    Map<PersonId, List<RosterAbsence>> absencesOf(Set<PersonId> people, Period days);
}
