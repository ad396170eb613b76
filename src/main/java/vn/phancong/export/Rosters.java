package vn.phancong.export;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.springframework.stereotype.Component;
import vn.phancong.coverage.Unit;
import vn.phancong.organization.Organization;
import vn.phancong.organization.OrganizationId;
import vn.phancong.organization.Organizations;
import vn.phancong.people.People;
import vn.phancong.people.People.MemberPage;
import vn.phancong.people.People.Place;
import vn.phancong.people.Person;

/** The members of an organisation and of those below it, organisation by organisation and by name. */
@Component
final class Rosters {

    /** So many organisations are asked for at once, because most cells are small. */
    private static final int ORGANIZATIONS = 20;

    private final Organizations organizations;
    private final People people;

    Rosters(Organizations organizations, People people) {
        this.organizations = organizations;
        this.people = people;
    }

    /** Hands over all of them, batch by batch; who belongs to two of the organisations comes twice. */
    void each(Subject subject, int batch, Consumer<List<Seat>> taker) {
        OrganizationId root = ((Unit.OfOrganization) subject.unit()).id();
        List<Organization> all = organizations.on(subject.day()).forest().withDescendants(root);
        Slices<Seat> seats = new Slices<>(batch, taker);
        for (int from = 0; from < all.size(); from += ORGANIZATIONS) {
            some(all.subList(from, Math.min(all.size(), from + ORGANIZATIONS)), batch, subject.day(), seats);
        }
        seats.end();
    }

    private void some(List<Organization> some, int limit, LocalDate day, Slices<Seat> seats) {
        Set<OrganizationId> ids = new LinkedHashSet<>();
        some.forEach(organization -> ids.add(organization.id()));
        Map<OrganizationId, List<Person>> first = people.membersOf(ids, new MemberPage(null, null, limit), day);
        for (Organization organization : some) {
            List<Person> members = first.getOrDefault(organization.id(), List.of());
            members.forEach(person -> seats.add(new Seat(organization.name(), person)));
            while (members.size() == limit) {
                Person last = members.get(limit - 1);
                MemberPage next = new MemberPage(null, new Place(last.sortKey(), last.code()), limit);
                members = new ArrayList<>(people.membersOf(Set.of(organization.id()), next, day)
                        .getOrDefault(organization.id(), List.of()));
                members.forEach(person -> seats.add(new Seat(organization.name(), person)));
            }
        }
    }
}
