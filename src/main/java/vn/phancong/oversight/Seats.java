package vn.phancong.oversight;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.phancong.coverage.Unit;
import vn.phancong.organization.Organization;
import vn.phancong.organization.OrganizationId;
import vn.phancong.organization.OrganizationKind;
import vn.phancong.organization.OrganizationTree;
import vn.phancong.organization.Organizations;
import vn.phancong.people.Office;
import vn.phancong.people.People;
import vn.phancong.people.PersonId;
import vn.phancong.people.Position;

/** Who sits in which committee (cấp ủy viên, ủy viên ban thường vụ), and so can oversee what lies below it. */
@Component
class Seats {

    private static final Set<Position> SEATS = EnumSet.of(
            Position.SECRETARY,
            Position.STANDING_DEPUTY_SECRETARY,
            Position.DEPUTY_SECRETARY,
            Position.STANDING_COMMITTEE_MEMBER,
            Position.COMMITTEE_MEMBER);

    private final People people;
    private final Organizations organizations;
    private final Reach reach;

    Seats(People people, Organizations organizations, Reach reach) {
        this.people = people;
        this.organizations = organizations;
        this.reach = reach;
    }

    /** The seats that each of some persons has that day, those in the lowest committee first. */
    Map<PersonId, List<Office>> of(Set<PersonId> persons, LocalDate day) {
        if (persons.isEmpty()) {
            return Map.of();
        }
        OrganizationTree tree = organizations.on(day);
        Comparator<Office> lowestFirst = Comparator.<Office>comparingInt(
                        office -> -tree.forest().position(office.organization()))
                .thenComparing(Office::position);
        return people.officesOf(persons, day).entrySet().stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey,
                        offices -> offices.getValue().stream()
                                .filter(office -> isSeat(office, tree))
                                .sorted(lowestFirst)
                                .toList()));
    }

    /** The lowest of some seats that lets its holder oversee this; null = none does. */
    @Nullable Office nearest(List<Office> seats, Unit what, LocalDate day) {
        return seats.stream()
                .filter(seat -> reach.contains(seat.organization(), what, day))
                .findFirst()
                .orElse(null);
    }

    private static boolean isSeat(Office office, OrganizationTree tree) {
        OrganizationId body = office.organization();
        Organization found = SEATS.contains(office.position()) ? tree.find(body) : null;
        return found != null && found.kind() == OrganizationKind.COMMITTEE;
    }
}
