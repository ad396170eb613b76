package vn.phancong.privacy;

import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import vn.phancong.people.PersonId;
import vn.phancong.territory.HouseholdId;

/** Those whose data is kept, also when they are there no longer. */
public interface Subjects {

    /** What became of the data of those of the given persons that exist. */
    Map<PersonId, Marks> ofPeople(Set<PersonId> people);

    /** What became of the data of those of the given households that exist. */
    Map<HouseholdId, Marks> ofHouseholds(Set<HouseholdId> households);

    /** The last day up to today on which the person belonged anywhere; today where the person never did. */
    LocalDate lastDayOf(PersonId person, LocalDate today);

    /** The last day up to today on which the household lived anywhere; today where it never did. */
    LocalDate lastDayOf(HouseholdId household, LocalDate today);
}
