package vn.phancong.roster;

import static java.util.stream.Collectors.toSet;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.phancong.organization.BranchPlace;
import vn.phancong.organization.OrganizationId;
import vn.phancong.organization.OrganizationTree;
import vn.phancong.organization.Organizations;
import vn.phancong.roster.DutyLines.BodyRow;
import vn.phancong.territory.Area;
import vn.phancong.territory.AreaId;
import vn.phancong.territory.AreaTree;
import vn.phancong.territory.Areas;

/** The duty lines of organisations and all below them, and of areas. */
@Component
public final class RosterLists {

    private final DutyLines lines;
    private final Organizations organizations;
    private final Areas areas;

    RosterLists(DutyLines lines, Organizations organizations, Areas areas) {
        this.lines = lines;
        this.organizations = organizations;
        this.areas = areas;
    }

    /**
     * A page of a list of duty lines.
     *
     * @param organization whose lines, and those of all below it
     * @param after the place after which the page begins; null = at the start
     * @param limit how many at the most
     */
    public record Page(
            OrganizationId organization, @Nullable BranchPlace after, int limit) {}

    /** Whose lines, and for what time. */
    public record Question(OrganizationId organization, TimeSpan window) {}

    /** The first lines of each page. */
    public Map<Page, List<DutyLine>> firstOf(Set<Page> pages, LocalDate day) {
        int limit = pages.stream().mapToInt(Page::limit).max().orElse(0);
        return byRow(pages, page -> row(page, day), rows -> lines.firstOf(rows, limit, day));
    }

    /** How many lines each list has. */
    public Map<Page, Integer> count(Set<Page> pages, LocalDate day) {
        return byRow(pages, page -> row(page, day), rows -> lines.count(rows, day));
    }

    /** The lines of each organisation and all below it that nobody holds for some of their hours, in tree order. */
    public Map<Question, List<UnheldLine>> unheld(Set<Question> questions, LocalDate day) {
        Map<Question, List<UnheldLine>> found = new HashMap<>();
        Map<TimeSpan, Set<Question>> byWindow =
                questions.stream().collect(Collectors.groupingBy(Question::window, toSet()));
        byWindow.forEach((window, same) -> byRow(
                        same,
                        question -> row(new Page(question.organization(), null, 0), day),
                        rows -> lines.held(rows, window, day))
                .forEach((question, held) -> found.put(
                        question,
                        held.stream()
                                .map(each ->
                                        new UnheldLine(each.line(), UnheldTime.of(each.line(), each.held(), window)))
                                .filter(each -> each.unheld().hours() > 0)
                                .toList())));
        return found;
    }

    /** The published lines that serve each area or one around it, the nearest first. */
    public Map<AreaId, List<DutyLine>> publishedIn(Set<AreaId> wanted, LocalDate day) {
        AreaTree tree = areas.on(day);
        return byRow(
                wanted,
                area -> Stream.concat(
                                Stream.of(area),
                                tree.forest().ancestors(area).stream().map(Area::id))
                        .toList(),
                rows -> lines.publishedIn(Set.copyOf(rows), day));
    }

    private BodyRow row(Page page, LocalDate day) {
        OrganizationTree tree = organizations.on(day);
        return new BodyRow(BranchPlace.organizations(tree, page.organization(), page.after()), page.after());
    }

    private static <K, R, V> Map<K, V> byRow(
            Set<K> keys, Function<K, R> row, Function<Collection<R>, Map<R, V>> answer) {
        Map<K, R> rows = new LinkedHashMap<>();
        keys.forEach(key -> rows.put(key, row.apply(key)));
        Map<R, V> found = answer.apply(rows.values());
        Map<K, V> answers = new HashMap<>();
        rows.forEach((key, asked) -> {
            V value = found.get(asked);
            if (value != null) {
                answers.put(key, value);
            }
        });
        return answers;
    }
}
