package vn.phancong.inspection;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.phancong.coverage.Coverage;
import vn.phancong.organization.OrganizationId;
import vn.phancong.territory.Area;

/**
 * Places that were drawn for unannounced checks, and how.
 *
 * @param within whose places
 * @param on the day for which they are meant
 * @param places how many neighbourhoods there are
 * @param excluded how many of them could not be drawn
 * @param picks those that were drawn, in the order of the draw
 */
public record InspectionSample(
        OrganizationId within, int seed, LocalDate on, int places, Map<Exclusion, Integer> excluded, List<Pick> picks) {

    /** Why a place could not be drawn. */
    public enum Exclusion {
        /** It was checked too near to the day. */
        CHECKED_RECENTLY,
        /** A check of it is planned too near to the day. */
        PLANNED_ALREADY,
        /** Its weight is 0. */
        WEIGHTLESS
    }

    /**
     * A place that was drawn.
     *
     * @param lastOn when it was last checked; null = never
     * @param coverage its figures
     */
    public record Pick(
            Area area, PlaceWeight weight, @Nullable LocalDate lastOn, Coverage coverage) {}

    /** How many places could be drawn. */
    public int eligible() {
        return places - excluded.values().stream().mapToInt(Integer::intValue).sum();
    }
}
