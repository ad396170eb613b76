package vn.phancong.inspection;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Inspections, read from the graph. */
public interface Inspections {

    /** Those of them that there are. */
    Map<InspectionId, Inspection> find(Set<InspectionId> ids);

    /** Who makes some inspections, whoever leads first. */
    Map<InspectionId, List<Inspector>> inspectorsOf(Set<InspectionId> ids);

    /** The first inspections of some pages as of a day, the latest first. */
    Map<Page, List<Inspection>> firstOf(Set<Page> pages, int limit, LocalDate day);

    /** How many inspections some lists have as of a day. */
    Map<Page, Integer> count(Set<Page> pages, LocalDate day);

    /** How the inspections of some lists stand as of a day. */
    Map<Page, List<Tally>> tally(Set<Page> pages, LocalDate day);

    /**
     * A page of a list.
     *
     * @param after null = at the start
     */
    record Page(
            Scope scope, InspectionFilter filter, @Nullable Place after) {}

    /** A place in a list. */
    record Place(LocalDate day, String sortKey, String id) {}

    /**
     * Inspections that stand alike.
     *
     * @param outcome null = they have not been made
     */
    record Tally(
            InspectionState state,
            boolean announced,
            @Nullable InspectionOutcome outcome,
            boolean overdue,
            int inspections) {}
}
