package vn.phancong.inspection;

import static java.util.stream.Collectors.toSet;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.phancong.inspection.Inspections.Page;
import vn.phancong.inspection.Inspections.Place;
import vn.phancong.organization.OrganizationId;
import vn.phancong.people.PersonId;
import vn.phancong.territory.AreaId;

/** Inspections and what they found, in pages: of organisations, areas and persons. */
@Component
public final class InspectionLists {

    private final Inspections inspections;
    private final Findings findings;
    private final InspectedPlaces places;

    InspectionLists(Inspections inspections, Findings findings, InspectedPlaces places) {
        this.inspections = inspections;
        this.findings = findings;
        this.places = places;
    }

    /** Whose list it is. */
    public sealed interface Owner {

        /** An organisation's, on one of its sides. */
        record Body(OrganizationId id, InspectionSide side) implements Owner {}

        /** An area's, with all that lies within it. */
        record Ground(AreaId id) implements Owner {}

        /** A person's, who makes them. */
        record Maker(PersonId id) implements Owner {}
    }

    /**
     * A page of a list.
     *
     * @param after null = at the start
     * @param insight of whoever asks
     */
    public record Asked(
            Owner owner, InspectionFilter filter, @Nullable Place after, int limit, Insight insight) {}

    /** The first inspections of each page, the latest first. */
    public Map<Asked, List<Inspection>> firstOf(Set<Asked> asked, LocalDate day) {
        Map<Asked, Page> pages = pages(asked, day);
        return answers(asked, pages, inspections.firstOf(Set.copyOf(pages.values()), largest(asked), day));
    }

    /** How many inspections each list has. */
    public Map<Asked, Integer> count(Set<Asked> asked, LocalDate day) {
        Map<Asked, Page> pages = pages(asked, day);
        Map<Page, Integer> found = inspections.count(Set.copyOf(pages.values()), day);
        Map<Asked, Integer> counts = new HashMap<>();
        pages.forEach((each, page) -> counts.put(each, found.getOrDefault(page, 0)));
        return counts;
    }

    /** The first findings of each page whose follow-up is not over that day, the longest open first. */
    public Map<Asked, List<Finding>> firstOpenOf(Set<Asked> asked, LocalDate day) {
        Map<Asked, Page> pages = pages(asked, day);
        return answers(asked, pages, findings.firstOpenOf(Set.copyOf(pages.values()), largest(asked), day));
    }

    /** How many findings of each list have a follow-up that is not over that day. */
    public Map<Asked, Integer> countOpen(Set<Asked> asked, LocalDate day) {
        Map<Asked, Page> pages = pages(asked, day);
        Map<Page, Integer> found = findings.countOpen(Set.copyOf(pages.values()), day);
        Map<Asked, Integer> counts = new HashMap<>();
        pages.forEach((each, page) -> counts.put(each, found.getOrDefault(page, 0)));
        return counts;
    }

    private Map<Asked, Page> pages(Set<Asked> asked, LocalDate day) {
        Map<Known, Scope> scopes = new HashMap<>();
        asked.stream().map(Known::of).collect(toSet()).forEach(each -> scopes.put(each, scope(each, day)));
        Map<Asked, Page> pages = new HashMap<>();
        asked.forEach(each -> pages.put(
                each, new Page(scopes.getOrDefault(Known.of(each), Scope.NONE), each.filter(), each.after())));
        return pages;
    }

    private Scope scope(Known known, LocalDate day) {
        Owner owner = known.owner();
        Insight insight = known.insight();
        if (owner instanceof Owner.Ground ground) {
            return places.within(ground.id(), insight, day);
        }
        if (owner instanceof Owner.Maker maker) {
            boolean own = maker.id().equals(insight.self());
            return new Scope(
                    List.of(),
                    List.of(),
                    List.of(),
                    List.of(maker.id()),
                    own ? null : places.insiders(insight, day),
                    false);
        }
        Owner.Body body = (Owner.Body) owner;
        List<OrganizationId> one = List.of(body.id());
        return switch (body.side()) {
            case WITHIN -> places.within(body.id(), insight, day);
            case INSPECTED -> new Scope(List.of(), one, List.of(), List.of(), places.insiders(insight, day), false);
            case CARRIED_OUT -> new Scope(List.of(), List.of(), one, List.of(), places.insiders(insight, day), false);
        };
    }

    private record Known(Owner owner, Insight insight) {

        static Known of(Asked asked) {
            return new Known(asked.owner(), asked.insight());
        }
    }

    private static <T> Map<Asked, List<T>> answers(Set<Asked> asked, Map<Asked, Page> pages, Map<Page, List<T>> found) {
        Map<Asked, List<T>> answers = new HashMap<>();
        for (Asked each : asked) {
            Page page = pages.get(each);
            List<T> all = page == null ? List.of() : found.getOrDefault(page, List.of());
            answers.put(each, all.subList(0, Math.min(all.size(), each.limit())));
        }
        return answers;
    }

    private static int largest(Set<Asked> asked) {
        return asked.stream().mapToInt(Asked::limit).max().orElse(0);
    }
}
