package vn.phancong.coverage;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import vn.phancong.coverage.Tallies.AreaCount;
import vn.phancong.coverage.Tallies.Group;
import vn.phancong.coverage.Tallies.PeopleCount;
import vn.phancong.organization.OrganizationId;
import vn.phancong.territory.Area;
import vn.phancong.territory.AreaId;

/** All figures of one day, counted at one instant; immutable. */
final class Figures {

    private final LocalDate day;
    private final Territory territory;
    private final Map<AreaId, AreaCount> own;
    private final Map<AreaId, Tally> totals;
    private final Map<OrganizationId, PeopleCount> people;
    private final Map<Unit, Workforce> workforces = new ConcurrentHashMap<>();

    private Figures(
            LocalDate day,
            Territory territory,
            Map<AreaId, AreaCount> own,
            Map<AreaId, Tally> totals,
            Map<OrganizationId, PeopleCount> people) {
        this.day = day;
        this.territory = territory;
        this.own = own;
        this.totals = totals;
        this.people = people;
    }

    static Figures of(
            LocalDate day,
            Territory territory,
            Map<AreaId, AreaCount> counts,
            Map<OrganizationId, PeopleCount> people) {
        return new Figures(day, territory, Map.of(), Map.of(), Map.of()).with(counts, people);
    }

    /** These figures with some areas and organisations counted anew. */
    Figures with(Map<AreaId, AreaCount> recounted, Map<OrganizationId, PeopleCount> recountedPeople) {
        Map<AreaId, AreaCount> newOwn = new HashMap<>(own);
        Map<AreaId, Tally> newTotals = new HashMap<>(totals);
        recounted.forEach((area, count) -> {
            AreaCount before = newOwn.put(area, count);
            Tally change = before == null ? count.tally() : count.tally().minus(before.tally());
            newTotals.merge(area, change, Tally::plus);
            for (Area around : territory.areas().forest().ancestors(area)) {
                newTotals.merge(around.id(), change, Tally::plus);
            }
        });
        Map<OrganizationId, PeopleCount> newPeople = new HashMap<>(people);
        newPeople.putAll(recountedPeople);
        return new Figures(day, territory, newOwn, newTotals, newPeople);
    }

    LocalDate day() {
        return day;
    }

    Territory territory() {
        return territory;
    }

    /** The households that live in just this area. */
    Tally own(AreaId area) {
        return count(area).tally();
    }

    /** How often this area had been touched when it was counted: the same number stands for the same households and coverers. */
    long touches(AreaId area) {
        return count(area).touches();
    }

    private AreaCount count(AreaId area) {
        return own.getOrDefault(area, AreaCount.NONE);
    }

    /** The outermost areas whose households count for a unit. */
    List<AreaId> outermost(Unit unit) {
        if (unit instanceof Unit.OfOrganization organization) {
            return territory.targetOf(organization.id());
        }
        return List.of(((Unit.OfArea) unit).id());
    }

    /** The households of a unit, each counted once. */
    Tally tally(Unit unit) {
        return outermost(unit).stream()
                .map(area -> totals.getOrDefault(area, Tally.NONE))
                .reduce(Tally.NONE, Tally::plus);
    }

    /** The people of a unit, each counted once. */
    Workforce workforce(Unit unit) {
        return workforces.computeIfAbsent(unit, this::sumPeople);
    }

    private Workforce sumPeople(Unit unit) {
        Set<OrganizationId> organizations = organizationsOf(unit);
        Workforce sum = Workforce.NONE;
        for (OrganizationId organization : organizations) {
            PeopleCount count = people.get(organization);
            if (count == null) {
                continue;
            }
            for (Group group : count.groups()) {
                if (firstTieWithin(group, organizations).equals(organization)) {
                    sum = sum.plus(group.people());
                }
            }
        }
        return sum;
    }

    /** The organisations whose people count for a unit. */
    Set<OrganizationId> organizationsOf(Unit unit) {
        return unit instanceof Unit.OfOrganization organization
                ? territory.peopleOf(organization.id())
                : new HashSet<>(territory.peopleOf(((Unit.OfArea) unit).id()));
    }

    /** Who belongs to several of the organisations is counted with the first of them. */
    private static OrganizationId firstTieWithin(Group group, Set<OrganizationId> organizations) {
        return group.ties().stream().filter(organizations::contains).findFirst().orElseThrow();
    }
}
