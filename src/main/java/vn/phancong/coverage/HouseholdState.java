package vn.phancong.coverage;

import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.phancong.territory.AreaId;
import vn.phancong.territory.HouseholdId;

/**
 * How it stands with a household of the target set.
 *
 * @param gap why nobody is in charge; null = covered
 * @param gapSince since when; null = covered
 * @param weaknesses what is weak where it is covered
 */
public record HouseholdState(
        HouseholdId household,
        AreaId area,
        @Nullable GapReason gap,
        @Nullable LocalDate gapSince,
        Set<Weakness> weaknesses) {}
