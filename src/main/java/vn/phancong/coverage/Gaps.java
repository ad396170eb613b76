package vn.phancong.coverage;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.phancong.territory.AreaId;
import vn.phancong.territory.HouseholdId;
import vn.phancong.territory.Households.Place;

/** Gaps in the graph itself. */
public interface Gaps {

    /**
     * Where the gaps of some neighbourhoods stand, in list order.
     *
     * @param hasCell the neighbourhoods, and whether a cell is in charge of each
     */
    Map<AreaId, List<Spot>> spotsOf(Map<AreaId, Boolean> hasCell, LocalDate day);

    /**
     * Those of some households that are gaps.
     *
     * @param hasCell the households, and whether a cell is in charge of the neighbourhood of each
     */
    Map<HouseholdId, Gap> of(Map<HouseholdId, Boolean> hasCell, LocalDate day);

    /**
     * How it stands with each of these households; those that are not in the target set have no state.
     *
     * @param hasCell the households, and whether a cell is in charge of the neighbourhood of each
     */
    Map<HouseholdId, HouseholdState> statesOf(Map<HouseholdId, Boolean> hasCell, LocalDate day);

    /**
     * Where a gap stands in the list of its neighbourhood, and what decides whether it is listed there.
     *
     * @param vulnerable whether the household is
     */
    record Spot(HouseholdId household, Place place, GapReason reason, boolean vulnerable) {}

    /**
     * Which gaps to list.
     *
     * @param reasons only these; null = all
     * @param vulnerable only those of vulnerable households, or only of others; null = both
     */
    record GapFilter(
            @Nullable Set<GapReason> reasons, @Nullable Boolean vulnerable) {

        /** How many of the gaps that a tally counts pass. */
        int count(Tally tally) {
            int sum = 0;
            for (GapReason reason : reasons == null ? Set.of(GapReason.values()) : reasons) {
                int all = tally.get(Figure.of(reason));
                int ofVulnerable = tally.get(Figure.vulnerable(reason));
                sum += vulnerable == null ? all : vulnerable ? ofVulnerable : all - ofVulnerable;
            }
            return sum;
        }

        /** Whether a gap passes. */
        boolean passes(GapReason reason, boolean ofVulnerable) {
            return (reasons == null || reasons.contains(reason)) && (vulnerable == null || vulnerable == ofVulnerable);
        }
    }
}
