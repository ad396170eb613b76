package vn.phancong.coverage;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import vn.phancong.organization.OrganizationId;
import vn.phancong.people.Office;
import vn.phancong.people.Person;
import vn.phancong.territory.HouseholdId;

/** Who covers households and who heads organisations, read in one look with all that is told of them. */
public interface Answerers {

    /** Those of some households and some organisations that day. */
    Found of(Set<HouseholdId> households, Set<OrganizationId> organizations, LocalDate day);

    /**
     * Who was found.
     *
     * @param coverers those in charge before those who help
     * @param heads by position, then by name
     */
    record Found(List<Coverer> coverers, List<Head> heads) {}

    /** Somebody who covers a household. */
    record Coverer(Assignment assignment, Person person) {}

    /** Somebody who holds the head office of an organisation. */
    record Head(Office office, Person person) {}
}
