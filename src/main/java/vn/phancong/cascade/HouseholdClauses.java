package vn.phancong.cascade;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import vn.phancong.directive.TaskId;
import vn.phancong.people.PersonId;
import vn.phancong.territory.AreaId;
import vn.phancong.territory.HouseholdId;

/** The assignments that carry out household clauses, read from the graph. */
public interface HouseholdClauses {

    /** The undertakings that put somebody in charge of each household that day. */
    Map<HouseholdId, List<UndertakingId>> mandatesOf(Set<HouseholdId> households, LocalDate day);

    /** What each person is in charge of that day, undertaking by undertaking. */
    Map<PersonId, List<Charge>> chargesOf(Set<PersonId> people, LocalDate day);

    /** How many assignments carry out each undertaking that day. */
    Map<UndertakingId, Integer> countAssignmentsOf(Set<UndertakingId> ids, LocalDate day);

    /** The households that each clause is about in its areas, and how far assignments under it cover them. */
    Map<ClauseArea, ClauseCount> count(Collection<ClauseArea> clauses, LocalDate day);

    /** Of how many households somebody is in charge under an undertaking. */
    record Charge(UndertakingId undertaking, int households) {}

    /**
     * A household clause in some areas.
     *
     * @param coverersWanted how many coverers a household is to have
     * @param vulnerableOnly whether it is about vulnerable households alone
     */
    record ClauseArea(TaskId task, List<AreaId> areas, int coverersWanted, boolean vulnerableOnly) {}

    /**
     * What was counted of a clause.
     *
     * @param assigned with anybody in charge under it
     * @param covered with as many as it wants who can be counted on
     */
    record ClauseCount(int households, int assigned, int covered) {}
}
