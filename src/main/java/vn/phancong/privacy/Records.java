package vn.phancong.privacy;

import java.util.Map;
import java.util.Set;
import vn.phancong.people.PersonId;
import vn.phancong.territory.HouseholdId;

/** What is kept of people and households, whole, of all days. */
public interface Records {

    /** The records of those of the given persons that exist. */
    Map<PersonId, PersonalRecord> ofPeople(Set<PersonId> people);

    /** The records of those of the given households that exist. */
    Map<HouseholdId, PersonalRecord> ofHouseholds(Set<HouseholdId> households);
}
