package vn.phancong.cascade;

import org.jspecify.annotations.Nullable;
import vn.phancong.organization.Tier;

/**
 * How long it takes from one level to another: from the acknowledgement above, at the top from the day of issue, to the
 * acknowledgement below (độ trễ).
 *
 * @param from null = straight from the issuer
 * @param hops how many have been made
 * @param medianDays null = none has been made
 * @param stillOpen how many bodies have not acknowledged though the one above has
 */
public record HopLatency(
        @Nullable Tier from,
        Tier to,
        int hops,
        @Nullable Double medianDays,
        @Nullable Double meanDays,
        @Nullable Integer longestDays,
        int stillOpen) {}
