package vn.phancong.coverage;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.phancong.organization.Organization;
import vn.phancong.people.Office;
import vn.phancong.people.Person;
import vn.phancong.people.PersonId;

/**
 * One line of those who answer for a household, from the nearest to the highest.
 *
 * @param assignment the coverer with whom the line begins; null where nobody is in charge
 * @param steps the cell and all organisations above it
 * @param people everybody who is named in it, as of the day that was asked for
 */
public record Responsibility(@Nullable Assignment assignment, List<Step> steps, Map<PersonId, Person> people) {

    /**
     * An organisation that answers for the household.
     *
     * @param heads who holds its head office
     */
    public record Step(Organization organization, List<Office> heads) {}
}
