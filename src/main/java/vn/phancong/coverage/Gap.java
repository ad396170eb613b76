package vn.phancong.coverage;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.phancong.territory.AreaId;
import vn.phancong.territory.Household;
import vn.phancong.territory.Households.Place;

/**
 * A household of the target set that nobody is in charge of.
 *
 * @param since the day on which the last one in charge was lost, or on which the household came
 * @param place where it stands in the list of its neighbourhood
 */
public record Gap(
        Household household,
        AreaId area,
        GapReason reason,
        @Nullable LocalDate since,
        Place place) {}
