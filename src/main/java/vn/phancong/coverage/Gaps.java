package vn.phancong.coverage;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.phancong.territory.AreaId;
import vn.phancong.territory.HouseholdId;
import vn.phancong.territory.Households.Place;

/** Gaps in the graph itself. */
public interface Gaps {

    /** The first gaps of some stretches of neighbourhoods, in list order. */
    Map<Stretch, List<Gap>> firstOf(Collection<Stretch> stretches, int limit, LocalDate day);

    /**
     * How it stands with each of these households; those that are not in the target set have no state.
     *
     * @param hasCell the households, and whether a cell is in charge of the neighbourhood of each
     */
    Map<HouseholdId, HouseholdState> statesOf(Map<HouseholdId, Boolean> hasCell, LocalDate day);

    /**
     * A row of neighbourhoods whose gaps are listed one after the other.
     *
     * @param areas the neighbourhoods in order, and whether a cell is in charge of each
     * @param after the place in the first neighbourhood after which the list begins; null = at its start
     */
    record Stretch(List<Neighbourhood> areas, @Nullable Place after, GapFilter filter) {}

    /** A neighbourhood, and whether a cell is in charge of it. */
    record Neighbourhood(AreaId id, boolean hasCell) {}

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
    }
}
