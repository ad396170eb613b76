package vn.phancong.inspection;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.phancong.coverage.CoveringTerritory;
import vn.phancong.organization.Organization;
import vn.phancong.organization.OrganizationId;
import vn.phancong.organization.OrganizationKind;
import vn.phancong.organization.Organizations;
import vn.phancong.territory.Area;
import vn.phancong.territory.AreaId;
import vn.phancong.territory.AreaKind;
import vn.phancong.territory.Areas;

/** What belongs to an organisation or area as far as checks go. */
@Component
final class InspectedPlaces {

    private static final Set<AreaKind> NEIGHBOURHOODS =
            EnumSet.of(AreaKind.RESIDENTIAL_GROUP, AreaKind.VILLAGE, AreaKind.QUARTER, AreaKind.APARTMENT_COMPLEX);

    private static final Set<OrganizationKind> INSPECTING =
            EnumSet.of(OrganizationKind.COMMITTEE, OrganizationKind.DEPARTMENT);

    private final Organizations organizations;
    private final Areas areas;
    private final CoveringTerritory territory;

    InspectedPlaces(Organizations organizations, Areas areas, CoveringTerritory territory) {
        this.organizations = organizations;
        this.areas = areas;
        this.territory = territory;
    }

    /** The neighbourhoods of an organisation's target area, in tree order. */
    List<Area> neighbourhoodsOf(OrganizationId organization, LocalDate day) {
        var tree = areas.on(day);
        return territory.areasOf(organization, day).stream()
                .flatMap(id -> Stream.ofNullable(tree.find(id)))
                .filter(area -> NEIGHBOURHOODS.contains(area.kind()))
                .toList();
    }

    /** The inspections of an organisation, of those below it and of the places of its target area. */
    Scope within(OrganizationId organization, Insight insight, LocalDate day) {
        List<OrganizationId> bodies = organizations.on(day).forest().withDescendants(organization).stream()
                .map(Organization::id)
                .toList();
        return new Scope(
                territory.areasOf(organization, day), bodies, List.of(), List.of(), insiders(insight, day), true);
    }

    /** The inspections of an area and of those within it. */
    Scope within(AreaId area, Insight insight, LocalDate day) {
        List<AreaId> all = areas.on(day).forest().withDescendants(area).stream()
                .map(Area::id)
                .toList();
        return new Scope(all, List.of(), List.of(), List.of(), insiders(insight, day), true);
    }

    /** The bodies whose inspections are known to somebody before they are made; null = all. */
    @Nullable List<OrganizationId> insiders(Insight insight, LocalDate day) {
        if (insight.all()) {
            return null;
        }
        var forest = organizations.on(day).forest();
        return insight.bodies().stream()
                .flatMap(root -> forest.withDescendants(root).stream())
                .filter(body -> INSPECTING.contains(body.kind()))
                .map(Organization::id)
                .distinct()
                .toList();
    }
}
