package vn.phancong.oversight;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.phancong.coverage.Unit;
import vn.phancong.organization.Organization;
import vn.phancong.organization.OrganizationId;
import vn.phancong.organization.OrganizationKind;
import vn.phancong.organization.OrganizationTree;
import vn.phancong.territory.Area;
import vn.phancong.territory.AreaId;
import vn.phancong.territory.AreaTree;

/**
 * A level above a place, before anybody is named.
 *
 * @param stateBodies the state bodies that the organisation leads
 */
record Rung(@Nullable Area area, @Nullable Organization organization, List<Organization> stateBodies) {

    /** The levels above a place and its own, the nearest first: areas and organisations as they rise side by side. */
    static List<Rung> above(AreaId place, AreaTree areas, OrganizationTree organizations) {
        Area own = areas.find(place);
        if (own == null) {
            return List.of();
        }
        List<Area> around = Stream.concat(Stream.of(own), areas.forest().ancestors(place).stream())
                .toList();
        Set<OrganizationId> inCharge = new HashSet<>();
        around.forEach(area -> inCharge.addAll(areas.inChargeOf(area.id())));
        List<Rung> rungs = new ArrayList<>();
        Set<OrganizationId> seen = new HashSet<>();
        for (Area area : around) {
            List<Organization> charged = areas.inChargeOf(area.id()).stream()
                    .flatMap(id -> Stream.ofNullable(organizations.find(id)))
                    .toList();
            if (charged.isEmpty()) {
                rungs.add(new Rung(area, null, List.of()));
            }
            for (Organization each : charged) {
                if (seen.add(each.id())) {
                    rungs.add(of(area, each, organizations));
                }
            }
            // Between two that have areas there can be others, such as a committee between cells and the grassroots.
            for (Organization each : charged) {
                organizations.forest().ancestors(each.id()).stream()
                        .takeWhile(above -> !inCharge.contains(above.id()) && seen.add(above.id()))
                        .forEach(above -> rungs.add(of(null, above, organizations)));
            }
        }
        return rungs;
    }

    private static Rung of(@Nullable Area area, Organization organization, OrganizationTree tree) {
        List<Organization> stateBodies = tree.ledBy(organization.id()).stream()
                .filter(body -> body.kind() == OrganizationKind.STATE_BODY)
                .toList();
        return new Rung(area, organization, stateBodies);
    }

    /** The organisation and the state bodies that it leads. */
    List<Organization> bodies() {
        return Stream.concat(Stream.ofNullable(organization), stateBodies.stream())
                .toList();
    }

    /** What can be overseen of it. */
    Set<Unit> units() {
        Set<Unit> units = new LinkedHashSet<>();
        bodies().forEach(body -> units.add(new Unit.OfOrganization(body.id())));
        if (area != null) {
            units.add(new Unit.OfArea(area.id()));
        }
        return units;
    }
}
