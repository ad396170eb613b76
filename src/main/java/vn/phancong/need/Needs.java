package vn.phancong.need;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import vn.phancong.people.PersonId;
import vn.phancong.territory.AreaId;
import vn.phancong.territory.HouseholdId;

/** The needs of households, in the graph; those that were reported after the day that is asked for are not there. */
public interface Needs {

    /** Those of them that there were that day. */
    Map<NeedId, Need> find(Set<NeedId> ids, LocalDate day);

    /** The needs of each of some households, closed ones too, the most pressing first. */
    Map<HouseholdId, List<Need>> ofHouseholds(Set<HouseholdId> households, LocalDate day);

    /** The open needs of the households that each of some persons covers that day, the most pressing first. */
    Map<PersonId, List<Need>> ofPeople(Set<PersonId> people, LocalDate day);

    /** The needs of the households of some areas that day that were not closed by another day, in no order. */
    List<Placed> in(Collection<AreaId> areas, LocalDate openAfter, LocalDate day);

    /** A need, and the area in which its household lived that day. */
    record Placed(AreaId area, Need need) {}
}
