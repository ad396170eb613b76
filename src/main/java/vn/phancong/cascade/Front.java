package vn.phancong.cascade;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.function.ToIntFunction;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.phancong.cascade.BranchFront.TierFront;
import vn.phancong.organization.Organization;
import vn.phancong.organization.OrganizationId;
import vn.phancong.organization.Tier;
import vn.phancong.reading.DisseminationDepth;

/** Finds how deep a directive has come in each branch. */
final class Front {

    private Front() {}

    static List<BranchFront> of(CascadeView view) {
        List<BranchFront> fronts = new ArrayList<>();
        view.branches().forEach((branch, standings) -> {
            List<Standing> live = standings.stream().filter(Standing::isLive).toList();
            if (!live.isEmpty()) {
                fronts.add(front(view, branch, live));
            }
        });
        return fronts;
    }

    private static BranchFront front(CascadeView view, Organization branch, List<Standing> live) {
        Map<Tier, List<Standing>> byTier = new TreeMap<>();
        live.forEach(each -> byTier.computeIfAbsent(each.body().tier(), tier -> new ArrayList<>())
                .add(each));
        List<TierFront> tiers = new ArrayList<>();
        byTier.forEach((tier, same) -> tiers.add(new TierFront(
                tier,
                bodies(same, each -> true),
                bodies(same, each -> each.undertaking().acknowledgedOn(view.day()) != null),
                bodies(same, each -> each.undertaking().reportedOn(view.day()) != null))));
        return new BranchFront(
                branch,
                deepest(tiers, TierFront::acknowledged),
                deepest(tiers, TierFront::reported),
                wanted(view, branch, live),
                tiers);
    }

    private static int bodies(List<Standing> standings, Predicate<Standing> wanted) {
        Set<OrganizationId> bodies = new HashSet<>();
        standings.stream().filter(wanted).forEach(each -> bodies.add(each.body().id()));
        return bodies.size();
    }

    private static @Nullable Tier deepest(List<TierFront> tiers, ToIntFunction<TierFront> count) {
        return tiers.stream()
                .filter(each -> count.applyAsInt(each) > 0)
                .map(TierFront::tier)
                .reduce((higher, deeper) -> deeper)
                .orElse(null);
    }

    /** As deep as the document says, as far as the branch has committees and cells there; else as deep as it was sent. */
    private static Tier wanted(CascadeView view, Organization branch, List<Standing> live) {
        DisseminationDepth depth = view.directive().disseminateTo();
        Stream<Tier> sent = live.stream().map(each -> each.body().tier());
        Stream<Tier> meant = depth == null
                ? Stream.of()
                : view.tree().forest().withDescendants(branch.id()).stream()
                        .filter(each -> FanOutPlan.passesDownTo(each, FanOutPlan.deepest(depth)))
                        .map(Organization::tier);
        return Objects.requireNonNull(
                Stream.concat(sent, meant).max(Tier::compareTo).orElse(branch.tier()));
    }
}
