package vn.phancong.territory;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.phancong.graph.Period;

/**
 * A household (hộ gia đình), the unit of coverage.
 *
 * @param area where it lives on the day that was asked for; null where it lived nowhere that day
 * @param people how many people live in it
 * @param exempt why nobody needs to be in charge of it; null = it counts
 * @param sortKey its place in a list of its neighbourhood
 */
public record Household(
        HouseholdId id,
        String code,
        String address,
        @Nullable String headName,
        @Nullable Integer people,
        List<Vulnerability> vulnerability,
        @Nullable String exempt,
        Period period,
        @Nullable AreaId area,
        String sortKey) {}
