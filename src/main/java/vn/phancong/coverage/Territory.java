package vn.phancong.coverage;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import vn.phancong.organization.Organization;
import vn.phancong.organization.OrganizationId;
import vn.phancong.organization.OrganizationKind;
import vn.phancong.organization.OrganizationTree;
import vn.phancong.territory.Area;
import vn.phancong.territory.AreaId;
import vn.phancong.territory.AreaTree;

/** Whose duty is which area on one day: organisations and areas seen together. */
public final class Territory {

    private final OrganizationTree organizations;
    private final AreaTree areas;
    private final Map<OrganizationId, List<AreaId>> targets = new ConcurrentHashMap<>();
    private final Map<OrganizationId, Set<AreaId>> extents = new ConcurrentHashMap<>();

    Territory(OrganizationTree organizations, AreaTree areas) {
        this.organizations = organizations;
        this.areas = areas;
    }

    OrganizationTree organizations() {
        return organizations;
    }

    AreaTree areas() {
        return areas;
    }

    /**
     * The areas whose households an organisation must cover, none within another: those it is itself in charge of, or,
     * where it has none of its own, those of the organisations below it.
     */
    List<AreaId> targetOf(OrganizationId organization) {
        return targets.computeIfAbsent(organization, this::findTarget);
    }

    private List<AreaId> findTarget(OrganizationId organization) {
        List<Area> own = areas.chargesOf(organization);
        Stream<Area> charged = own.isEmpty()
                ? organizations.forest().descendants(organization).stream()
                        .flatMap(below -> areas.chargesOf(below.id()).stream())
                : own.stream();
        List<AreaId> inOrder = charged.map(Area::id)
                .distinct()
                .sorted((one, other) -> Integer.compare(
                        areas.forest().position(one), areas.forest().position(other)))
                .toList();
        List<AreaId> outermost = new ArrayList<>();
        for (AreaId area : inOrder) {
            boolean inside = !outermost.isEmpty() && areas.forest().isWithin(outermost.get(outermost.size() - 1), area);
            if (!inside) {
                outermost.add(area);
            }
        }
        return List.copyOf(outermost);
    }

    /** Areas with all that lie within them, in list order. */
    List<AreaId> withAllWithin(Collection<AreaId> outermost) {
        if (outermost.size() == 1) {
            return areas.forest().keysWithDescendants(outermost.iterator().next());
        }
        return outermost.stream()
                .flatMap(area -> areas.forest().keysWithDescendants(area).stream())
                .toList();
    }

    /** Whether an area lies within the areas whose households an organisation must cover, or has no other within it. */
    boolean holds(OrganizationId organization, AreaId area) {
        Set<AreaId> extent = extents.computeIfAbsent(organization, each -> Set.copyOf(withAllWithin(targetOf(each))));
        if (extent.contains(area)) {
            return true;
        }
        List<Area> below = areas.forest().descendants(area);
        return below.stream().anyMatch(each -> extent.contains(each.id()))
                && below.stream()
                        .filter(each -> areas.forest().children(each.id()).isEmpty())
                        .allMatch(each -> extent.contains(each.id()));
    }

    /** Whether a household of that area is in the organisation's target set. */
    boolean isTarget(OrganizationId organization, AreaId area) {
        return targetOf(organization).stream().anyMatch(target -> areas.forest().isWithin(target, area));
    }

    /** Whether a cell is in charge of the area, or of one around it. */
    boolean hasCell(AreaId area) {
        return around(area).anyMatch(each -> areas.inChargeOf(each).stream().anyMatch(this::isCell));
    }

    /** The organisations nearest to the area that are in charge of it, in tree order; only the cells where there are any. */
    List<Organization> answerFor(AreaId area) {
        for (AreaId each : around(area).toList()) {
            List<Organization> inCharge = areas.inChargeOf(each).stream()
                    .flatMap(id -> Stream.ofNullable(organizations.find(id)))
                    // The graph tells charges in no order, and the first of them is shown as the one responsible.
                    .sorted(Comparator.comparingInt(
                            organization -> organizations.forest().position(organization.id())))
                    .toList();
            List<Organization> cells = inCharge.stream()
                    .filter(organization -> organization.kind() == OrganizationKind.CELL)
                    .toList();
            if (!inCharge.isEmpty()) {
                return cells.isEmpty() ? inCharge : cells;
            }
        }
        return List.of();
    }

    /** The organisation itself and all below it. */
    Set<OrganizationId> peopleOf(OrganizationId organization) {
        Set<OrganizationId> all = new LinkedHashSet<>();
        organizations.forest().withDescendants(organization).forEach(each -> all.add(each.id()));
        return all;
    }

    /** The organisations in charge of the area or of one within it, and all below them. */
    Set<OrganizationId> peopleOf(AreaId area) {
        Set<OrganizationId> all = new LinkedHashSet<>();
        for (AreaId each : withAllWithin(List.of(area))) {
            for (OrganizationId inCharge : areas.inChargeOf(each)) {
                if (!all.contains(inCharge)) {
                    all.addAll(peopleOf(inCharge));
                }
            }
        }
        return all;
    }

    private boolean isCell(OrganizationId id) {
        Organization organization = organizations.find(id);
        return organization != null && organization.kind() == OrganizationKind.CELL;
    }

    private Stream<AreaId> around(AreaId area) {
        return Stream.concat(
                Stream.of(area), areas.forest().ancestors(area).stream().map(Area::id));
    }
}
