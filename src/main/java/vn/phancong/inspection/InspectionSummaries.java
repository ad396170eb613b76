package vn.phancong.inspection;

import static java.util.stream.Collectors.toSet;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.phancong.inspection.Inspections.Page;
import vn.phancong.inspection.Inspections.Tally;
import vn.phancong.organization.OrganizationId;

/** Sums up the inspections of organisations. */
@Component
public final class InspectionSummaries {

    private final Inspections inspections;
    private final Findings findings;
    private final InspectedPlaces places;
    private final UncheckedPlaces unchecked;

    InspectionSummaries(Inspections inspections, Findings findings, InspectedPlaces places, UncheckedPlaces unchecked) {
        this.inspections = inspections;
        this.findings = findings;
        this.places = places;
        this.unchecked = unchecked;
    }

    /**
     * A time of an organisation.
     *
     * @param from the first day; null = from the first
     * @param to the last day; null = to the last
     * @param insight of whoever asks
     */
    public record Asked(
            OrganizationId organization,
            @Nullable LocalDate from,
            @Nullable LocalDate to,
            Insight insight) {}

    /** The summary of each time as of that day. */
    public Map<Asked, InspectionSummary> of(Set<Asked> asked, LocalDate day) {
        Map<Asked, Page> pages = new HashMap<>();
        asked.forEach(each -> pages.put(
                each,
                new Page(
                        places.within(each.organization(), each.insight(), day),
                        new InspectionFilter(null, Set.of(), each.from(), each.to()),
                        null)));
        Set<Page> wanted = Set.copyOf(pages.values());
        Map<Page, List<Tally>> tallies = inspections.tally(wanted, day);
        Map<Page, Map<FollowUpState, Integer>> found = findings.tally(wanted, day);
        Map<OrganizationId, UncheckedPlaces.Count> counts =
                unchecked.countNever(asked.stream().map(Asked::organization).collect(toSet()), day);
        Map<Asked, InspectionSummary> summaries = new HashMap<>();
        pages.forEach((each, page) -> summaries.put(
                each,
                summary(
                        tallies.getOrDefault(page, List.of()),
                        found.getOrDefault(page, Map.of()),
                        counts.getOrDefault(each.organization(), new UncheckedPlaces.Count(0, 0)))));
        return summaries;
    }

    private static InspectionSummary summary(
            List<Tally> tallies, Map<FollowUpState, Integer> found, UncheckedPlaces.Count places) {
        Map<InspectionOutcome, Integer> outcomes = new EnumMap<>(InspectionOutcome.class);
        for (Tally tally : tallies) {
            if (tally.outcome() != null) {
                outcomes.merge(tally.outcome(), tally.inspections(), Integer::sum);
            }
        }
        return new InspectionSummary(
                sum(tallies, each -> each.state() == InspectionState.PLANNED),
                sum(tallies, Tally::overdue),
                sum(tallies, each -> each.state() == InspectionState.CANCELLED),
                sum(tallies, each -> each.state() == InspectionState.DONE && each.announced()),
                sum(tallies, each -> each.state() == InspectionState.DONE && !each.announced()),
                outcomes,
                found,
                places.places(),
                places.never());
    }

    private static int sum(List<Tally> tallies, Predicate<Tally> wanted) {
        return tallies.stream().filter(wanted).mapToInt(Tally::inspections).sum();
    }
}
