package vn.phancong.inspection;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import vn.phancong.api.Refusal;
import vn.phancong.api.Refusal.Subject;
import vn.phancong.coverage.Unit;
import vn.phancong.organization.Organization;
import vn.phancong.organization.OrganizationId;
import vn.phancong.organization.OrganizationTree;
import vn.phancong.people.Membership;
import vn.phancong.people.Office;
import vn.phancong.people.PersonId;
import vn.phancong.territory.Area;
import vn.phancong.territory.AreaId;
import vn.phancong.territory.AreaTree;

/**
 * What a commission and its inspectors have to do with whom on a day.
 *
 * @param acting the inspecting body, and the committees for which it can act
 * @param inChargeWithin the organisations in charge of an area or of one within it
 * @param covered the areas in which each inspector is in charge of a household
 */
record Ties(
        Commission commission,
        OrganizationTree tree,
        AreaTree areas,
        Set<OrganizationId> acting,
        Function<AreaId, List<OrganizationId>> inChargeWithin,
        Map<PersonId, List<Membership>> memberships,
        Map<PersonId, List<Office>> offices,
        Map<PersonId, Set<AreaId>> covered) {

    /** Why the commission may not inspect a body or place; empty = it may. */
    List<Refusal> refusalsOf(Target target, String prefix) {
        List<Refusal> refusals = new ArrayList<>();
        String name = nameOf(target.unit());
        if (isOwn(target.unit())) {
            Subject body = new Subject("Organization", commission.by().value());
            refusals.add(Refusal.about(body, InspectionRefusal.INSPECTS_ITSELF, prefix + "by", name));
        } else if (!isBelow(target.unit())) {
            refusals.add(Refusal.about(
                    target.subject(), InspectionRefusal.NOT_BELOW, target.argument(), nameOf(commission.by())));
        }
        for (int i = 0; i < commission.inspectors().size(); i++) {
            PersonId person = commission.inspectors().get(i);
            if (isOwn(person, target.unit())) {
                Subject subject = new Subject("Person", person.value());
                refusals.add(
                        Refusal.about(subject, InspectionRefusal.INSPECTS_ITSELF, prefix + "inspectors." + i, name));
            }
        }
        return refusals;
    }

    private boolean isOwn(Unit unit) {
        return unit instanceof Unit.OfOrganization body
                ? body.id().equals(commission.by())
                : areas.inChargeOf(((Unit.OfArea) unit).id()).contains(commission.by());
    }

    /** Members of a body are also those of the cells below it; the officers of one above it are not. */
    private boolean isOwn(PersonId person, Unit unit) {
        List<OrganizationId> cells = memberships.getOrDefault(person, List.of()).stream()
                .map(Membership::organization)
                .toList();
        Stream<OrganizationId> seats =
                offices.getOrDefault(person, List.of()).stream().map(Office::organization);
        if (unit instanceof Unit.OfOrganization body) {
            return cells.stream().anyMatch(cell -> tree.forest().isWithin(body.id(), cell))
                    || seats.anyMatch(body.id()::equals);
        }
        AreaId area = ((Unit.OfArea) unit).id();
        Set<OrganizationId> inCharge = new HashSet<>(inChargeWithin.apply(area));
        return Stream.concat(cells.stream(), seats).anyMatch(inCharge::contains)
                || covered.getOrDefault(person, Set.of()).stream()
                        .anyMatch(each -> areas.forest().isWithin(area, each));
    }

    private boolean isBelow(Unit unit) {
        if (unit instanceof Unit.OfOrganization body && acting.contains(body.id())) {
            return false;
        }
        Set<OrganizationId> own = unit instanceof Unit.OfArea area ? Set.copyOf(areas.inChargeOf(area.id())) : Set.of();
        return acting.stream().anyMatch(each -> !own.contains(each) && stands(each, unit));
    }

    /** Whether a committee stands above a body, or above a place by its own area or one of a body below it. */
    private boolean stands(OrganizationId committee, Unit unit) {
        if (unit instanceof Unit.OfOrganization body) {
            return isAbove(committee, body.id())
                    || tree.leadersOf(body.id()).stream()
                            .anyMatch(leader -> tree.forest().isWithin(committee, leader.id()));
        }
        AreaId area = ((Unit.OfArea) unit).id();
        Stream<AreaId> around = Stream.concat(
                Stream.of(area), areas.forest().ancestors(area).stream().map(Area::id));
        return around.flatMap(each -> areas.inChargeOf(each).stream())
                .anyMatch(inCharge -> tree.forest().isWithin(committee, inCharge));
    }

    private boolean isAbove(OrganizationId committee, OrganizationId body) {
        return !committee.equals(body) && tree.forest().isWithin(committee, body);
    }

    private String nameOf(Unit unit) {
        if (unit instanceof Unit.OfOrganization body) {
            return nameOf(body.id());
        }
        Area area = areas.find(((Unit.OfArea) unit).id());
        return area == null ? "—" : area.name();
    }

    private String nameOf(OrganizationId id) {
        Organization body = tree.find(id);
        return body == null ? "—" : body.name();
    }
}
