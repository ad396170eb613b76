package vn.phancong.coverage;

import static java.util.stream.Collectors.toSet;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.phancong.coverage.Responsibility.Step;
import vn.phancong.organization.Organization;
import vn.phancong.organization.OrganizationId;
import vn.phancong.people.Membership;
import vn.phancong.people.Office;
import vn.phancong.people.People;
import vn.phancong.people.PersonId;
import vn.phancong.territory.AreaId;
import vn.phancong.territory.Household;
import vn.phancong.territory.HouseholdId;

/** Who answers for a household at each level: coverer, cell, and every organisation above. */
@Component
public final class Responsibilities {

    private final CoveragePicture picture;
    private final Assignments assignments;
    private final People people;

    Responsibilities(CoveragePicture picture, Assignments assignments, People people) {
        this.picture = picture;
        this.assignments = assignments;
        this.people = people;
    }

    /** The lines of each household that day: one for each coverer, or one for each organisation in charge of its area. */
    public Map<HouseholdId, List<Responsibility>> linesOf(Collection<Household> households, LocalDate day) {
        Territory territory = picture.territory(day);
        Set<HouseholdId> ids = households.stream().map(Household::id).collect(toSet());
        Map<HouseholdId, List<Assignment>> coverers = assignments.coverersOf(ids, day);
        Set<PersonId> persons = coverers.values().stream()
                .flatMap(List::stream)
                .map(Assignment::person)
                .collect(toSet());
        Map<PersonId, List<Membership>> memberships = persons.isEmpty() ? Map.of() : people.membershipsOf(persons, day);
        Map<HouseholdId, List<Line>> lines = new LinkedHashMap<>();
        for (Household household : households) {
            List<Assignment> covering = coverers.getOrDefault(household.id(), List.of());
            lines.put(household.id(), lines(household.area(), covering, memberships, territory));
        }
        return withHeads(lines, day);
    }

    private static List<Line> lines(
            @Nullable AreaId area,
            List<Assignment> coverers,
            Map<PersonId, List<Membership>> memberships,
            Territory territory) {
        if (coverers.isEmpty()) {
            return area == null
                    ? List.of()
                    : territory.answerFor(area).stream()
                            .map(first -> line(null, first, territory))
                            .toList();
        }
        List<Line> lines = new ArrayList<>();
        for (Assignment coverer : coverers) {
            List<Membership> ties = memberships.getOrDefault(coverer.person(), List.of());
            Organization first = startOf(ties, area, territory);
            lines.add(first == null ? new Line(coverer, List.of()) : line(coverer, first, territory));
        }
        return lines;
    }

    /** The coverer's own cell that is in charge of the household's area; otherwise the primary one. */
    private static @Nullable Organization startOf(List<Membership> ties, @Nullable AreaId area, Territory territory) {
        return Stream.concat(
                        ties.stream().filter(tie -> area != null && territory.isTarget(tie.organization(), area)),
                        ties.stream())
                .flatMap(tie -> Stream.ofNullable(territory.organizations().find(tie.organization())))
                .findFirst()
                .or(() -> area == null
                        ? Optional.empty()
                        : territory.answerFor(area).stream().findFirst())
                .orElse(null);
    }

    private static Line line(@Nullable Assignment coverer, Organization first, Territory territory) {
        List<Organization> above = territory.organizations().forest().ancestors(first.id());
        return new Line(coverer, Stream.concat(Stream.of(first), above.stream()).toList());
    }

    private Map<HouseholdId, List<Responsibility>> withHeads(Map<HouseholdId, List<Line>> lines, LocalDate day) {
        Set<OrganizationId> organizations = lines.values().stream()
                .flatMap(List::stream)
                .flatMap(line -> line.organizations().stream())
                .map(Organization::id)
                .collect(toSet());
        Map<OrganizationId, List<Office>> officers =
                organizations.isEmpty() ? Map.of() : people.officersOf(organizations, day);
        Map<HouseholdId, List<Responsibility>> found = new HashMap<>();
        lines.forEach((household, each) -> found.put(
                household, each.stream().map(line -> line.withHeads(officers)).toList()));
        return found;
    }

    private record Line(@Nullable Assignment coverer, List<Organization> organizations) {

        Responsibility withHeads(Map<OrganizationId, List<Office>> officers) {
            List<Step> steps = organizations.stream()
                    .map(organization -> new Step(
                            organization,
                            officers.getOrDefault(organization.id(), List.of()).stream()
                                    .filter(office -> office.position().head())
                                    .toList()))
                    .toList();
            return new Responsibility(coverer, steps);
        }
    }
}
