package vn.phancong.coverage;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toSet;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.phancong.coverage.Answerers.Coverer;
import vn.phancong.coverage.Answerers.Found;
import vn.phancong.coverage.Answerers.Head;
import vn.phancong.coverage.Responsibility.Step;
import vn.phancong.organization.Organization;
import vn.phancong.organization.OrganizationId;
import vn.phancong.people.Office;
import vn.phancong.people.Person;
import vn.phancong.people.PersonId;
import vn.phancong.territory.AreaId;
import vn.phancong.territory.Household;
import vn.phancong.territory.HouseholdId;

/** Who answers for a household at each level: coverer, cell, and every organisation above. */
@Component
public final class Responsibilities {

    private final CoveragePicture picture;
    private final Answerers answerers;

    Responsibilities(CoveragePicture picture, Answerers answerers) {
        this.picture = picture;
        this.answerers = answerers;
    }

    /** The lines of each household that day: one for each coverer, or one for each organisation in charge of its area. */
    public Map<HouseholdId, List<Responsibility>> linesOf(Collection<Household> households, LocalDate day) {
        Territory territory = picture.territory(day);
        Set<HouseholdId> ids = households.stream().map(Household::id).collect(toSet());
        // Coverers mostly belong to who is in charge of the area, so the heads above those are asked for in the same
        // look.
        Set<OrganizationId> likely = households.stream()
                .flatMap(household -> Stream.ofNullable(household.area()))
                .distinct()
                .flatMap(area -> territory.answerFor(area).stream())
                .flatMap(first -> line(null, first, territory).organizations().stream())
                .map(Organization::id)
                .collect(toSet());
        Found found = answerers.of(ids, likely, day);
        Map<HouseholdId, List<Coverer>> coverers = found.coverers().stream()
                .collect(groupingBy(coverer -> coverer.assignment().household()));
        Map<HouseholdId, List<Line>> lines = new LinkedHashMap<>();
        for (Household household : households) {
            List<Coverer> covering = coverers.getOrDefault(household.id(), List.of());
            lines.put(household.id(), lines(household.area(), covering, territory));
        }
        return withHeads(lines, headsOf(lines, found, likely, day));
    }

    private static List<Line> lines(@Nullable AreaId area, List<Coverer> coverers, Territory territory) {
        if (coverers.isEmpty()) {
            return area == null
                    ? List.of()
                    : territory.answerFor(area).stream()
                            .map(first -> line(null, first, territory))
                            .toList();
        }
        List<Line> lines = new ArrayList<>();
        for (Coverer coverer : coverers) {
            Organization first = startOf(coverer.person().memberOf(), area, territory);
            lines.add(first == null ? new Line(coverer, List.of()) : line(coverer, first, territory));
        }
        return lines;
    }

    /** The coverer's own cell that is in charge of the household's area; otherwise the primary one. */
    private static @Nullable Organization startOf(
            List<OrganizationId> memberOf, @Nullable AreaId area, Territory territory) {
        Stream<OrganizationId> inCharge =
                memberOf.stream().filter(each -> area != null && territory.isTarget(each, area));
        Stream<Organization> own = Stream.concat(inCharge, memberOf.stream())
                .flatMap(each -> Stream.ofNullable(territory.organizations().find(each)));
        Stream<Organization> nearest = area == null ? Stream.empty() : territory.answerFor(area).stream();
        return Stream.concat(own, nearest).findFirst().orElse(null);
    }

    private static Line line(@Nullable Coverer coverer, Organization first, Territory territory) {
        List<Organization> above = territory.organizations().forest().ancestors(first.id());
        return new Line(coverer, Stream.concat(Stream.of(first), above.stream()).toList());
    }

    /** Who heads the organisations of the lines; those that were not among the likely ones are asked for now. */
    private Map<OrganizationId, List<Head>> headsOf(
            Map<HouseholdId, List<Line>> lines, Found found, Set<OrganizationId> likely, LocalDate day) {
        Set<OrganizationId> others = lines.values().stream()
                .flatMap(List::stream)
                .flatMap(line -> line.organizations().stream())
                .map(Organization::id)
                .filter(each -> !likely.contains(each))
                .collect(toSet());
        List<Head> more = others.isEmpty()
                ? List.of()
                : answerers.of(Set.of(), others, day).heads();
        return Stream.concat(found.heads().stream(), more.stream())
                .collect(groupingBy(head -> head.office().organization()));
    }

    private static Map<HouseholdId, List<Responsibility>> withHeads(
            Map<HouseholdId, List<Line>> lines, Map<OrganizationId, List<Head>> heads) {
        Map<HouseholdId, List<Responsibility>> found = new HashMap<>();
        lines.forEach((household, each) -> found.put(
                household, each.stream().map(line -> line.withHeads(heads)).toList()));
        return found;
    }

    private record Line(@Nullable Coverer coverer, List<Organization> organizations) {

        Responsibility withHeads(Map<OrganizationId, List<Head>> heads) {
            Map<PersonId, Person> people = new HashMap<>();
            List<Step> steps = new ArrayList<>();
            for (Organization organization : organizations) {
                List<Office> offices = new ArrayList<>();
                for (Head head : heads.getOrDefault(organization.id(), List.of())) {
                    offices.add(head.office());
                    people.put(head.person().id(), head.person());
                }
                steps.add(new Step(organization, offices));
            }
            if (coverer == null) {
                return new Responsibility(null, steps, people);
            }
            people.put(coverer.person().id(), coverer.person());
            return new Responsibility(coverer.assignment(), steps, people);
        }
    }
}
