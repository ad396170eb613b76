package vn.phancong.need;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.phancong.graph.GraphTransaction;
import vn.phancong.graph.Period;
import vn.phancong.territory.HouseholdId;

/** Changes of needs and supports in the graph, each within a transaction that is under way. */
public interface NeedChanges {

    /** Locks a household, and tells which of its needs are open after a day; null = there is no such household. */
    @Nullable HouseholdFacts lock(HouseholdId household, LocalDate on, GraphTransaction transaction);

    /** Locks some needs, and tells what is known of those that there are. */
    Map<NeedId, NeedFacts> lock(Set<NeedId> needs, GraphTransaction transaction);

    /** Adds an open need to its household. */
    void add(Need need, GraphTransaction transaction);

    /** Adds what was given for some needs. */
    void add(Support support, GraphTransaction transaction);

    /** Closes a need. */
    void close(NeedId need, LocalDate until, NeedOutcome outcome, GraphTransaction transaction);

    /**
     * A household and its open needs.
     *
     * @param period the days on which it is there
     */
    record HouseholdFacts(Period period, List<OpenNeed> open) {}

    /** A need that is open, and since when. */
    record OpenNeed(NeedKind kind, LocalDate since) {}

    /**
     * A need, as far as rules must know it.
     *
     * @param period its end is open while it is
     * @param lastSupportOn the day on which something was last given for it; null = nothing was
     */
    record NeedFacts(Period period, @Nullable LocalDate lastSupportOn) {}
}
