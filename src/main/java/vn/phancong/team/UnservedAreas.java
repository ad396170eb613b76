package vn.phancong.team;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import vn.phancong.coverage.CoveringTerritory;
import vn.phancong.organization.OrganizationId;
import vn.phancong.territory.Area;
import vn.phancong.territory.AreaId;
import vn.phancong.territory.AreaKind;
import vn.phancong.territory.AreaTree;
import vn.phancong.territory.Areas;

/** The areas of organisations in which no team works. */
@Component
public final class UnservedAreas {

    private final Teams teams;
    private final CoveringTerritory territory;
    private final Areas areas;

    UnservedAreas(Teams teams, CoveringTerritory territory, Areas areas) {
        this.teams = teams;
        this.territory = territory;
        this.areas = areas;
    }

    /**
     * Which areas are meant.
     *
     * @param organization in whose target set they lie
     * @param kinds of the teams that are looked for
     * @param areaKinds of the areas that are looked at
     */
    public record Question(OrganizationId organization, Set<TeamKind> kinds, Set<AreaKind> areaKinds) {}

    /**
     * The areas in which no such team works: neither in the area itself, nor in one around it, nor in one within it; in
     * tree order. One reading for all questions about the same kinds of teams.
     */
    public Map<Question, List<Area>> of(Set<Question> questions, LocalDate day) {
        Map<Question, List<Area>> found = new HashMap<>();
        Map<Set<TeamKind>, List<Question>> byKinds = questions.stream().collect(Collectors.groupingBy(Question::kinds));
        byKinds.forEach((kinds, same) -> found.putAll(of(kinds, same, day)));
        return found;
    }

    private Map<Question, List<Area>> of(Set<TeamKind> kinds, List<Question> questions, LocalDate day) {
        AreaTree tree = areas.on(day);
        Map<Question, List<Area>> meant = new HashMap<>();
        Set<AreaId> looked = new LinkedHashSet<>();
        for (Question question : questions) {
            List<AreaId> target = territory.areasOf(question.organization(), day);
            List<Area> candidates = target.stream()
                    .flatMap(id -> Stream.ofNullable(tree.find(id)))
                    .filter(area -> question.areaKinds().contains(area.kind()))
                    .toList();
            meant.put(question, candidates);
            candidates.forEach(area -> near(area, tree).forEach(looked::add));
        }
        Set<AreaId> served = looked.isEmpty() ? Set.of() : teams.servedAmong(looked, kinds, day);
        Map<Question, List<Area>> found = new HashMap<>();
        meant.forEach((question, candidates) -> found.put(
                question,
                candidates.stream()
                        .filter(area -> near(area, tree).noneMatch(served::contains))
                        .toList()));
        return found;
    }

    /** The area, those around it and those within it. */
    private static Stream<AreaId> near(Area area, AreaTree tree) {
        return Stream.concat(
                        tree.forest().ancestors(area.id()).stream(), tree.forest().withDescendants(area.id()).stream())
                .map(Area::id);
    }
}
