package vn.phancong.audit;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import vn.phancong.audit.AuditEntry.Concerned;
import vn.phancong.people.PersonId;
import vn.phancong.territory.HouseholdId;

/** The people and households that something is about; many threads may add to them at once. */
public final class Subjects {

    /** More than these are not told apart any more; an answer that holds so many is at its limits. */
    private static final int MOST_COUNTED = 50_000;

    private final Set<PersonId> people = ConcurrentHashMap.newKeySet();
    private final Set<HouseholdId> households = ConcurrentHashMap.newKeySet();

    /** It is about this person too. */
    public void add(PersonId person) {
        if (people.size() < MOST_COUNTED) {
            people.add(person);
        }
    }

    /** It is about this household too. */
    public void add(HouseholdId household) {
        if (households.size() < MOST_COUNTED) {
            households.add(household);
        }
    }

    /** All of those. */
    public void addAll(Subjects others) {
        people.addAll(others.people);
        households.addAll(others.households);
    }

    /** It is not about those after all. */
    public void removeAll(Subjects others) {
        removeAll(others.people, others.households);
    }

    /** It is not about these after all, because they are the caller's own. */
    public void removeAll(Collection<PersonId> ownPeople, Collection<HouseholdId> ownHouseholds) {
        ownPeople.forEach(people::remove);
        ownHouseholds.forEach(households::remove);
    }

    /** Whether it is about nobody. */
    public boolean isEmpty() {
        return people.isEmpty() && households.isEmpty();
    }

    /** Whether it is about a household. */
    public boolean hasHouseholds() {
        return !households.isEmpty();
    }

    Concerned people(int most) {
        return concerned(people, PersonId::value, most);
    }

    Concerned households(int most) {
        return concerned(households, HouseholdId::value, most);
    }

    private static <T> Concerned concerned(Set<T> ids, Function<T, String> value, int most) {
        List<String> first = ids.stream().map(value).sorted().limit(most).toList();
        return first.isEmpty() ? Concerned.NOBODY : new Concerned(first, Math.max(first.size(), ids.size()));
    }
}
