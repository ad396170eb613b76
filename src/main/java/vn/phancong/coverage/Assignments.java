package vn.phancong.coverage;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.phancong.people.PersonId;
import vn.phancong.territory.Household;
import vn.phancong.territory.HouseholdId;
import vn.phancong.territory.Households.Place;

/** Who covers whom, read from the graph. */
public interface Assignments {

    /** Who covers each household that day; those in charge before those who help. */
    Map<HouseholdId, List<Assignment>> coverersOf(Set<HouseholdId> households, LocalDate day);

    /** Who covers each household that day, and who did before. */
    Map<HouseholdId, List<Assignment>> historyOf(Set<HouseholdId> households, LocalDate day);

    /** How many households each person covers that day. */
    Map<PersonId, Load> loadsOf(Set<PersonId> people, LocalDate day);

    /** The first households that each person covers that day, by address. */
    Map<PersonId, List<Household>> dutiesOf(Set<PersonId> people, DutyPage page, LocalDate day);

    /**
     * What a person has to do.
     *
     * @param capacity how many households the person can take on; null = not set
     */
    record Load(int households, @Nullable Integer capacity) {

        /** Whether it is more than the person can take on. */
        public boolean overloaded() {
            return capacity != null && households > capacity;
        }
    }

    /** A page of a list of households. */
    record DutyPage(@Nullable Place after, int limit) {}
}
