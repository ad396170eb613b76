package vn.phancong.cascade;

import java.util.Arrays;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import vn.phancong.organization.Organization;
import vn.phancong.organization.Tier;

/**
 * How far the bodies have come with some tasks (tiến độ).
 *
 * @param undertakings how many there are, those of closed bodies too
 * @param tiers those levels that have any
 * @param branches those parts of the tree that have any
 */
public record CascadeProgress(
        int undertakings, List<StatusCount> statuses, List<TierProgress> tiers, List<BranchProgress> branches) {

    /** How many stand so. */
    public record StatusCount(UndertakingStatus status, int count) {

        /** Every status with its number, also those with none. */
        static List<StatusCount> of(Collection<Standing> standings) {
            Map<UndertakingStatus, Integer> counts = new EnumMap<>(UndertakingStatus.class);
            standings.forEach(each -> counts.merge(each.status(), 1, Integer::sum));
            return Arrays.stream(UndertakingStatus.values())
                    .map(status -> new StatusCount(status, counts.getOrDefault(status, 0)))
                    .toList();
        }
    }

    /** How far the bodies of one level have come. */
    public record TierProgress(Tier tier, int undertakings, List<StatusCount> statuses) {}

    /** How far the bodies of one branch have come. */
    public record BranchProgress(Organization organization, int undertakings, List<StatusCount> statuses) {}
}
