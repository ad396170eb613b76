package vn.phancong.guard;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import vn.phancong.coverage.CoveringTerritory;
import vn.phancong.coverage.OfSides;
import vn.phancong.coverage.Unit;
import vn.phancong.organization.OrganizationId;
import vn.phancong.organization.OrganizationTree;
import vn.phancong.people.PersonId;
import vn.phancong.territory.AreaId;
import vn.phancong.territory.Household;
import vn.phancong.territory.HouseholdId;

/**
 * What the caller of one request may do with what, as of one day. Decided from the trees in memory, so it costs the graph
 * nothing, except for what the caller covers as a person, which is read once.
 */
final class Rights {

    private final Scope scope;
    private final OrganizationTree organizations;
    private final CoveringTerritory territory;
    private final LocalDate day;
    private final Set<HouseholdId> own;
    private final Map<OrganizationId, Optional<Right>> overOrganizations = new ConcurrentHashMap<>();
    private final Map<AreaId, Optional<Right>> overAreas = new ConcurrentHashMap<>();

    /**
     * The rights of a caller.
     *
     * @param own the households that the caller covers
     */
    Rights(
            Scope scope,
            OrganizationTree organizations,
            CoveringTerritory territory,
            LocalDate day,
            Set<HouseholdId> own) {
        this.scope = scope;
        this.organizations = organizations;
        this.territory = territory;
        this.day = day;
        this.own = own;
    }

    /** Over an organisation; null = it is outside. */
    @Nullable Right over(OrganizationId organization) {
        return overOrganizations
                .computeIfAbsent(
                        organization,
                        each -> widest(root -> organizations.forest().isWithin(root, each)))
                .orElse(null);
    }

    /** Over an area; null = it is outside. */
    @Nullable Right over(AreaId area) {
        return overAreas
                .computeIfAbsent(area, each -> widest(root -> territory.holds(root, each, day)))
                .orElse(null);
    }

    /** Over an organisation or an area; null = it is outside. */
    @Nullable Right over(Unit unit) {
        return unit instanceof Unit.OfOrganization organization
                ? over(organization.id())
                : over(((Unit.OfArea) unit).id());
    }

    /** Over something in which several have a part; null = it is outside. */
    @Nullable Right over(OfSides shared) {
        Right widest = null;
        for (Unit unit : shared.others()) {
            widest = Right.wider(widest, Right.reads(over(unit)) ? Right.READ : over(unit));
        }
        for (Unit unit : shared.owners()) {
            widest = Right.wider(widest, over(unit));
        }
        return widest;
    }

    /** Over a household, by where it lives and by who covers it; null = it is outside. */
    @Nullable Right over(Household household) {
        return own.contains(household.id()) ? Right.WRITE : byPlace(household);
    }

    /** Over a household by where it lives alone; null = it is outside. */
    @Nullable Right byPlace(Household household) {
        return household.area() == null ? scope.overAll() : over(household.area());
    }

    /** Over a person who belongs to some organisations; null = the person is outside. */
    @Nullable Right over(PersonId person, Collection<OrganizationId> belongsTo) {
        Right widest = person.equals(scope.self()) ? Right.WRITE : scope.overAll();
        for (OrganizationId organization : belongsTo) {
            widest = Right.wider(widest, over(organization));
        }
        return widest;
    }

    private Optional<Right> widest(Predicate<OrganizationId> holds) {
        Right widest = scope.overAll();
        for (Map.Entry<OrganizationId, Right> root : scope.roots().entrySet()) {
            if (holds.test(root.getKey())) {
                widest = Right.wider(widest, root.getValue());
            }
        }
        return Optional.ofNullable(widest);
    }
}
