package vn.phancong.inspection;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import vn.phancong.coverage.CoveringTerritory;
import vn.phancong.organization.Organization;
import vn.phancong.organization.OrganizationId;
import vn.phancong.organization.OrganizationKind;
import vn.phancong.organization.OrganizationTree;
import vn.phancong.organization.Organizations;
import vn.phancong.people.Membership;
import vn.phancong.people.Office;
import vn.phancong.people.People;
import vn.phancong.people.PersonId;
import vn.phancong.territory.AreaId;
import vn.phancong.territory.Areas;

/** Sees to it that nobody inspects what is his or her own, and that whoever inspects stands above. */
@Component
final class Impartiality {

    private final Organizations organizations;
    private final Areas areas;
    private final CoveringTerritory territory;
    private final People people;
    private final PlaceChecks checks;

    Impartiality(
            Organizations organizations, Areas areas, CoveringTerritory territory, People people, PlaceChecks checks) {
        this.organizations = organizations;
        this.areas = areas;
        this.territory = territory;
        this.people = people;
        this.checks = checks;
    }

    /** Looks up what a commission and its inspectors have to do with whom on a day. */
    Ties of(Commission commission, LocalDate day) {
        Set<PersonId> persons = Set.copyOf(commission.inspectors());
        boolean nobody = persons.isEmpty();
        Map<PersonId, List<Membership>> memberships = nobody ? Map.of() : people.membershipsOf(persons, day);
        Map<PersonId, List<Office>> offices = nobody ? Map.of() : people.officesOf(persons, day);
        Map<PersonId, Set<AreaId>> covered = nobody ? Map.of() : checks.coveredBy(persons, day);
        return new Ties(
                commission,
                organizations.on(day),
                areas.on(day),
                acting(commission.by(), organizations.on(day)),
                area -> territory.inChargeWithin(area, day),
                memberships,
                offices,
                covered);
    }

    /** For which committees a body can act: itself, and for a department or steering committee that whose it is. */
    private static Set<OrganizationId> acting(OrganizationId by, OrganizationTree tree) {
        Set<OrganizationId> committees = new HashSet<>(Set.of(by));
        Organization body = tree.find(by);
        boolean acts = body != null
                && (body.kind() == OrganizationKind.DEPARTMENT || body.kind() == OrganizationKind.STEERING_COMMITTEE);
        if (acts) {
            Stream.ofNullable(tree.forest().parent(by)).map(Organization::id).forEach(committees::add);
            tree.forest().all().stream()
                    .map(Organization::id)
                    .filter(each -> tree.advisersOf(each).contains(body))
                    .forEach(committees::add);
        }
        return committees;
    }
}
