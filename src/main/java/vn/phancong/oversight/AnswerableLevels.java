package vn.phancong.oversight;

import static java.util.stream.Collectors.toSet;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import vn.phancong.coverage.Assignment;
import vn.phancong.coverage.Assignments;
import vn.phancong.organization.OrganizationTree;
import vn.phancong.organization.Organizations;
import vn.phancong.territory.AreaId;
import vn.phancong.territory.AreaTree;
import vn.phancong.territory.Areas;
import vn.phancong.territory.Household;
import vn.phancong.territory.HouseholdId;

/**
 * Everyone who answers for a place or a household, party and state side by side, level by level from the nearest to the
 * highest (05-CT/TU items 2 and 3, 159-CV/TU items 3 and 6, 158-CV/HU item 3).
 */
@Component
public final class AnswerableLevels {

    private final Areas areas;
    private final Organizations organizations;
    private final Assignments assignments;
    private final AnswerableEvidence evidence;

    AnswerableLevels(Areas areas, Organizations organizations, Assignments assignments, AnswerableEvidence evidence) {
        this.areas = areas;
        this.organizations = organizations;
        this.assignments = assignments;
        this.evidence = evidence;
    }

    /** Who answers for each of some areas that day. */
    public Map<AreaId, List<AnswerableLevel>> ofAreas(Set<AreaId> places, LocalDate day) {
        Map<AreaId, List<Rung>> ladders = ladders(places, day);
        var known = evidence.of(ladders.values().stream().flatMap(List::stream).toList(), List.of(), day);
        Map<AreaId, List<AnswerableLevel>> found = new HashMap<>();
        ladders.forEach((place, rungs) ->
                found.put(place, rungs.stream().map(known::level).toList()));
        return found;
    }

    /** Who answers for each of some households that day: those in charge of it, then all levels of where it lives. */
    public Map<Household, List<AnswerableLevel>> ofHouseholds(Set<Household> households, LocalDate day) {
        Set<HouseholdId> ids = households.stream().map(Household::id).collect(toSet());
        Map<HouseholdId, List<Assignment>> coverers = assignments.coverersOf(ids, day);
        Set<AreaId> places = households.stream()
                .flatMap(household -> Stream.ofNullable(household.area()))
                .collect(toSet());
        Map<AreaId, List<Rung>> ladders = ladders(places, day);
        var known = evidence.of(
                ladders.values().stream().flatMap(List::stream).toList(),
                coverers.values().stream().flatMap(List::stream).toList(),
                day);
        Map<Household, List<AnswerableLevel>> found = new HashMap<>();
        for (Household household : households) {
            List<Assignment> covering = coverers.getOrDefault(household.id(), List.of());
            List<Rung> rungs = household.area() == null ? List.of() : ladders.getOrDefault(household.area(), List.of());
            Stream<AnswerableLevel> nearest =
                    covering.isEmpty() ? Stream.empty() : Stream.of(known.levelOfCoverers(covering));
            found.put(
                    household,
                    Stream.concat(nearest, rungs.stream().map(known::level)).toList());
        }
        return found;
    }

    private Map<AreaId, List<Rung>> ladders(Set<AreaId> places, LocalDate day) {
        AreaTree areaTree = areas.on(day);
        OrganizationTree tree = organizations.on(day);
        Map<AreaId, List<Rung>> ladders = new HashMap<>();
        places.forEach(place -> ladders.put(place, Rung.above(place, areaTree, tree)));
        return ladders;
    }
}
