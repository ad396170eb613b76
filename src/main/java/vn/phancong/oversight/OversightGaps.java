package vn.phancong.oversight;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;
import static java.util.stream.Collectors.toSet;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import vn.phancong.coverage.CoveringTerritory;
import vn.phancong.coverage.Unit;
import vn.phancong.organization.Organization;
import vn.phancong.organization.OrganizationId;
import vn.phancong.organization.OrganizationKind;
import vn.phancong.organization.OrganizationTree;
import vn.phancong.organization.Organizations;
import vn.phancong.organization.Tier;
import vn.phancong.people.PersonId;
import vn.phancong.territory.Area;
import vn.phancong.territory.AreaId;
import vn.phancong.territory.AreaKind;
import vn.phancong.territory.AreaTree;
import vn.phancong.territory.Areas;

/** What nobody oversees, and who oversees too much. */
@Component
public final class OversightGaps {

    private static final Set<OrganizationKind> TREE = Set.of(OrganizationKind.COMMITTEE, OrganizationKind.CELL);

    private final Oversights oversights;
    private final Organizations organizations;
    private final Areas areas;
    private final CoveringTerritory territory;
    private final Reach reach;

    OversightGaps(
            Oversights oversights, Organizations organizations, Areas areas, CoveringTerritory territory, Reach reach) {
        this.oversights = oversights;
        this.organizations = organizations;
        this.areas = areas;
        this.territory = territory;
        this.reach = reach;
    }

    /**
     * What is looked through for that which nobody oversees. Without kinds and tiers: all areas, committees and cells.
     *
     * @param areaKinds areas of these kinds; empty = none, unless tiers is empty too
     * @param tiers committees and cells of these levels; empty = none, unless areaKinds is empty too
     * @param orAbove whether something counts as overseen through what lies above it and below the organisation
     */
    public record Search(OrganizationId below, Set<AreaKind> areaKinds, Set<Tier> tiers, boolean orAbove) {}

    /** Who oversees more than so many things below an organisation. */
    public record Excess(OrganizationId below, int moreThan) {}

    /** How many things below an organisation somebody oversees. */
    public record OverseerLoad(PersonId person, int overseen) {}

    /** What nobody oversees that day: bodies in tree order, then areas in tree order. */
    public Map<Search, List<Unit>> unoverseen(Set<Search> searches, LocalDate day) {
        Set<Unit> all = oversights.all(day).stream().map(Oversight::what).collect(toSet());
        Map<Search, List<Unit>> found = new HashMap<>();
        searches.forEach(search -> found.put(search, unoverseen(search, all, day)));
        return found;
    }

    private List<Unit> unoverseen(Search search, Set<Unit> all, LocalDate day) {
        OrganizationTree tree = organizations.on(day);
        // Who oversees the organisation itself does not share out what lies below it.
        Set<AreaId> own = chargesOf(search.below(), day);
        Set<Unit> overseen = all.stream()
                .filter(unit -> isBelow(search.below(), own, unit, day))
                .collect(toSet());
        OverseenTrees trees = new OverseenTrees(overseen, tree, areas.on(day));
        return Stream.concat(bodies(search, tree), places(search, own, day))
                .filter(unit -> search.orAbove() ? !trees.isReached(unit) : !overseen.contains(unit))
                .toList();
    }

    private static Stream<Unit> bodies(Search search, OrganizationTree tree) {
        if (search.tiers().isEmpty() && !search.areaKinds().isEmpty()) {
            return Stream.empty();
        }
        return tree.forest().descendants(search.below()).stream()
                .filter(each -> TREE.contains(each.kind()))
                .filter(each -> search.tiers().isEmpty() || search.tiers().contains(each.tier()))
                .map(each -> new Unit.OfOrganization(each.id()));
    }

    /** Those that are its own charge do not lie below it. */
    private Stream<Unit> places(Search search, Set<AreaId> own, LocalDate day) {
        if (search.areaKinds().isEmpty() && !search.tiers().isEmpty()) {
            return Stream.empty();
        }
        AreaTree tree = areas.on(day);
        return territory.areasOf(search.below(), day).stream()
                .filter(id -> !own.contains(id))
                .flatMap(id -> Stream.ofNullable(tree.find(id)))
                .filter(area ->
                        search.areaKinds().isEmpty() || search.areaKinds().contains(area.kind()))
                .map(area -> new Unit.OfArea(area.id()));
    }

    /** Who oversees too much that day, those with most first, then by name. */
    public Map<Excess, List<OverseerLoad>> overloaded(Set<Excess> wanted, LocalDate day) {
        Map<PersonId, List<Oversight>> byPerson =
                oversights.all(day).stream().collect(groupingBy(Oversight::person, LinkedHashMap::new, toList()));
        Map<Excess, List<OverseerLoad>> found = new HashMap<>();
        for (Excess each : wanted) {
            Set<AreaId> own = chargesOf(each.below(), day);
            List<OverseerLoad> loads = new ArrayList<>();
            byPerson.forEach((person, all) -> {
                // Nobody has more below it than in all, so most need no look at the trees.
                long below = all.size() <= each.moreThan()
                        ? 0
                        : all.stream()
                                .filter(oversight -> isBelow(each.below(), own, oversight.what(), day))
                                .count();
                if (below > each.moreThan()) {
                    loads.add(new OverseerLoad(person, (int) below));
                }
            });
            loads.sort(Comparator.comparingInt(OverseerLoad::overseen).reversed());
            found.put(each, loads);
        }
        return found;
    }

    private Set<AreaId> chargesOf(OrganizationId organization, LocalDate day) {
        return areas.on(day).chargesOf(organization).stream().map(Area::id).collect(toSet());
    }

    private boolean isBelow(OrganizationId organization, Set<AreaId> own, Unit unit, LocalDate day) {
        boolean itself = unit instanceof Unit.OfArea area && own.contains(area.id());
        return !itself && reach.contains(organization, unit, day);
    }

    /** The bodies and areas of one day, and which of them are overseen, be it through what lies above them. */
    private record OverseenTrees(Set<Unit> overseen, OrganizationTree organizations, AreaTree areas) {

        boolean isReached(Unit unit) {
            return unit instanceof Unit.OfOrganization organization
                    ? isReached(organization.id())
                    : isReached(((Unit.OfArea) unit).id());
        }

        private boolean isReached(AreaId area) {
            return isAround(area)
                    || around(area)
                            .anyMatch(each -> areas.inChargeOf(each).stream().anyMatch(this::isReached));
        }

        /** Directly, through an organisation above, or through an area that one of them is in charge of. */
        private boolean isReached(OrganizationId body) {
            return Stream.concat(
                            Stream.of(body),
                            organizations.forest().ancestors(body).stream().map(Organization::id))
                    .anyMatch(each -> overseen.contains(new Unit.OfOrganization(each))
                            || areas.chargesOf(each).stream().anyMatch(area -> isAround(area.id())));
        }

        private boolean isAround(AreaId area) {
            return around(area).anyMatch(each -> overseen.contains(new Unit.OfArea(each)));
        }

        private Stream<AreaId> around(AreaId area) {
            return Stream.concat(
                    Stream.of(area), areas.forest().ancestors(area).stream().map(Area::id));
        }
    }
}
