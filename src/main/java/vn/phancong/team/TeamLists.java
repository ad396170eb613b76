package vn.phancong.team;

import java.time.LocalDate;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.phancong.organization.BranchPlace;
import vn.phancong.organization.OrganizationId;
import vn.phancong.organization.OrganizationTree;
import vn.phancong.organization.Organizations;
import vn.phancong.team.Teams.AreaRow;
import vn.phancong.team.Teams.BodyRow;
import vn.phancong.territory.Area;
import vn.phancong.territory.AreaId;
import vn.phancong.territory.AreaTree;
import vn.phancong.territory.Areas;

/** The teams of organisations and all below them, and of areas. */
@Component
public final class TeamLists {

    private final Teams teams;
    private final Organizations organizations;
    private final Areas areas;

    TeamLists(Teams teams, Organizations organizations, Areas areas) {
        this.teams = teams;
        this.organizations = organizations;
        this.areas = areas;
    }

    /**
     * A page of a list of teams.
     *
     * @param organization whose teams, and those of all below it
     * @param kinds only teams of these kinds
     * @param after the place after which the page begins; null = at the start
     * @param limit how many at the most
     */
    public record Page(
            OrganizationId organization,
            Set<TeamKind> kinds,
            @Nullable BranchPlace after,
            int limit) {

        /** The whole list, however long. */
        public static Page whole(OrganizationId organization, Set<TeamKind> kinds) {
            return new Page(organization, kinds, null, 0);
        }
    }

    /** Teams that work in an area. */
    public record InArea(AreaId area, Set<TeamKind> kinds) {}

    /** The first teams of each page. */
    public Map<Page, List<Team>> firstOf(Set<Page> pages, LocalDate day) {
        return byRow(pages, day, (rows, limit) -> teams.firstOf(rows, limit, day));
    }

    /** How many teams each list has. */
    public Map<Page, Integer> count(Set<Page> pages, LocalDate day) {
        return byRow(pages, day, (rows, limit) -> teams.count(rows, day));
    }

    /** As {@link #firstOf}, of teams without a party member who can be counted on. */
    public Map<Page, List<PartylessTeam>> firstPartyless(Set<Page> pages, LocalDate day) {
        return byRow(pages, day, (rows, limit) -> teams.firstPartyless(rows, limit, day));
    }

    /** How the teams of each list are staffed, kind by kind, those of which there are none too. */
    public Map<Page, List<TeamKindSummary>> summaries(Set<Page> pages, LocalDate day) {
        Map<Page, List<TeamKindSummary>> found = byRow(pages, day, (rows, limit) -> teams.summaries(rows, day));
        Map<Page, List<TeamKindSummary>> whole = new HashMap<>();
        found.forEach((page, summaries) -> {
            Map<TeamKind, TeamKindSummary> byKind = new EnumMap<>(TeamKind.class);
            page.kinds().forEach(kind -> byKind.put(kind, TeamKindSummary.none(kind)));
            summaries.forEach(summary -> byKind.put(summary.kind(), summary));
            whole.put(page, List.copyOf(byKind.values()));
        });
        return whole;
    }

    /** The teams that work in each area or in one around it, the nearest first. */
    public Map<InArea, List<Team>> operatingIn(Set<InArea> wanted, LocalDate day) {
        AreaTree tree = areas.on(day);
        Map<InArea, AreaRow> rows = new HashMap<>();
        wanted.forEach(each -> rows.put(
                each,
                new AreaRow(
                        Stream.concat(
                                        Stream.of(each.area()),
                                        tree.forest().ancestors(each.area()).stream()
                                                .map(Area::id))
                                .toList(),
                        each.kinds())));
        Map<AreaRow, List<Team>> found = teams.operatingIn(Set.copyOf(rows.values()), day);
        Map<InArea, List<Team>> lists = new HashMap<>();
        rows.forEach((each, row) -> lists.put(each, found.getOrDefault(row, List.of())));
        return lists;
    }

    private <V> Map<Page, V> byRow(Set<Page> pages, LocalDate day, Answering<V> answering) {
        OrganizationTree tree = organizations.on(day);
        Map<Page, BodyRow> rows = new LinkedHashMap<>();
        pages.forEach(page -> rows.put(
                page,
                new BodyRow(
                        BranchPlace.organizations(tree, page.organization(), page.after()),
                        page.kinds(),
                        page.after())));
        int limit = pages.stream().mapToInt(Page::limit).max().orElse(0);
        Map<BodyRow, V> found = answering.answer(rows.values(), limit);
        Map<Page, V> answers = new HashMap<>();
        rows.forEach((page, row) -> {
            V answer = found.get(row);
            if (answer != null) {
                answers.put(page, answer);
            }
        });
        return answers;
    }

    @FunctionalInterface
    private interface Answering<V> {
        Map<BodyRow, V> answer(Collection<BodyRow> rows, int limit);
    }
}
