package vn.phancong.inspection;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What inspections found, read from the graph. */
public interface Findings {

    /** Those of them that there are. */
    Map<FindingId, Finding> find(Set<FindingId> ids);

    /** What some inspections found, in order. */
    Map<InspectionId, List<Finding>> of(Set<InspectionId> inspections);

    /** The first findings of some pages whose follow-up is not over that day, the longest open first. */
    Map<Inspections.Page, List<Finding>> firstOpenOf(Set<Inspections.Page> pages, int limit, LocalDate day);

    /** How many findings of some lists have a follow-up that is not over that day. */
    Map<Inspections.Page, Integer> countOpen(Set<Inspections.Page> pages, LocalDate day);

    /** How the follow-up of what the inspections of some lists found stands that day. */
    Map<Inspections.Page, Map<FollowUpState, Integer>> tally(Set<Inspections.Page> pages, LocalDate day);
}
