package vn.phancong.cascade;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import vn.phancong.cascade.FanOut.Made;
import vn.phancong.cascade.FanOut.TierMade;
import vn.phancong.cascade.UndertakingChanges.NewUndertaking;
import vn.phancong.organization.Organization;
import vn.phancong.organization.OrganizationTree;
import vn.phancong.organization.Tier;

/** Counts what fan-outs make, level by level. */
final class FanOutCount {

    private final Map<Tier, Integer> made = new EnumMap<>(Tier.class);
    private final Map<Tier, Integer> already = new EnumMap<>(Tier.class);

    void add(FanOutPlan plan, OrganizationTree tree) {
        for (NewUndertaking each : plan.made()) {
            Organization body = tree.find(each.body());
            if (body != null) {
                made.merge(body.tier(), 1, Integer::sum);
            }
        }
        plan.already().forEach(body -> already.merge(body.tier(), 1, Integer::sum));
    }

    Made result() {
        List<TierMade> tiers = Arrays.stream(Tier.values())
                .map(tier -> new TierMade(tier, made.getOrDefault(tier, 0), already.getOrDefault(tier, 0)))
                .filter(each -> each.made() + each.already() > 0)
                .toList();
        return new Made(sum(made), sum(already), tiers);
    }

    private static int sum(Map<Tier, Integer> counts) {
        return counts.values().stream().mapToInt(Integer::intValue).sum();
    }
}
