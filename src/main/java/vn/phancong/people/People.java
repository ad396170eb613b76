package vn.phancong.people;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.phancong.organization.OrganizationId;

/** The persons of the graph. */
public interface People {

    /** Those of the given persons that exist, as of that day. */
    Map<PersonId, Person> find(Set<PersonId> ids, LocalDate day);

    /** The identity of the person with that code, or null. */
    @Nullable PersonId withCode(String code);

    /** The organisations that each person belongs to that day, the primary one first. */
    Map<PersonId, List<Membership>> membershipsOf(Set<PersonId> people, LocalDate day);

    /** The offices that each person holds that day. */
    Map<PersonId, List<Office>> officesOf(Set<PersonId> people, LocalDate day);

    /** Who holds an office in each organisation that day, heads first. */
    Map<OrganizationId, List<Office>> officersOf(Set<OrganizationId> organizations, LocalDate day);

    /** The first members of each organisation, by given name; members of organisations below do not count. */
    Map<OrganizationId, List<Person>> membersOf(Set<OrganizationId> organizations, MemberPage page, LocalDate day);

    /** How many members each organisation has that day. */
    Map<OrganizationId, Integer> countMembersOf(
            Set<OrganizationId> organizations, @Nullable Set<Availability> availabilities, LocalDate day);

    /**
     * A page of a list of members.
     *
     * @param availabilities only these; null = all
     * @param after the place after which the page begins; null = at the start
     * @param limit how many at the most
     */
    record MemberPage(
            @Nullable Set<Availability> availabilities,
            @Nullable Place after,
            int limit) {}

    /** A place in a list of people. */
    record Place(String sortKey, String code) {}
}
