package vn.phancong.need;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What bodies have given, in the graph; what was given after the day that is asked for is not there. */
public interface Supports {

    /** Those of them that there were that day. */
    Map<SupportId, Support> find(Set<SupportId> ids, LocalDate day);

    /** What had been given for each of some needs, the earliest first. */
    Map<NeedId, List<Support>> ofNeeds(Set<NeedId> needs, LocalDate day);

    /** What had been given for several sets of needs, one sum after the other by decision, the largest first. */
    Map<Given, List<DecisionSum>> sumsOf(Collection<Given> asked, LocalDate day);

    /** What was given from a day on for a set of needs. */
    record Given(Set<NeedId> needs, LocalDate from) {}
}
