package vn.phancong.oversight;

import java.time.LocalDate;
import org.springframework.stereotype.Component;
import vn.phancong.coverage.CoveringTerritory;
import vn.phancong.coverage.Unit;
import vn.phancong.organization.OrganizationId;
import vn.phancong.organization.OrganizationTree;
import vn.phancong.organization.Organizations;

/** How far down a committee's members can oversee. */
@Component
class Reach {

    private final Organizations organizations;
    private final CoveringTerritory territory;

    Reach(Organizations organizations, CoveringTerritory territory) {
        this.organizations = organizations;
        this.territory = territory;
    }

    /**
     * Whether it lies below the committee that day: an organisation below it, a body that it or one below it leads, an area
     * of its target set.
     */
    boolean contains(OrganizationId committee, Unit what, LocalDate day) {
        if (what instanceof Unit.OfArea area) {
            return territory.lists(new Unit.OfOrganization(committee), area.id(), day);
        }
        OrganizationTree tree = organizations.on(day);
        OrganizationId body = ((Unit.OfOrganization) what).id();
        boolean below = !body.equals(committee) && tree.forest().isWithin(committee, body);
        return below
                || tree.leadersOf(body).stream()
                        .anyMatch(leader -> tree.forest().isWithin(committee, leader.id()));
    }
}
