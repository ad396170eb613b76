package vn.phancong.cascade;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.phancong.organization.Organization;
import vn.phancong.organization.Tier;

/**
 * How deep a directive has come in one branch (điểm đến sâu nhất). Closed bodies do not count.
 *
 * @param deepestAcknowledged the deepest level at which a body has acknowledged it; null = none has
 * @param deepestReported the deepest level at which a body has reported; null = none has
 * @param wanted the deepest level of the branch to which the document is to be brought
 */
public record BranchFront(
        Organization organization,
        @Nullable Tier deepestAcknowledged,
        @Nullable Tier deepestReported,
        Tier wanted,
        List<TierFront> tiers) {

    /**
     * How many bodies of a level have been reached; each counts once, however many tasks it has.
     *
     * @param bodies with an undertaking
     */
    public record TierFront(Tier tier, int bodies, int acknowledged, int reported) {}
}
