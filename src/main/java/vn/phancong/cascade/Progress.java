package vn.phancong.cascade;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import java.util.List;
import java.util.TreeMap;
import vn.phancong.cascade.CascadeProgress.BranchProgress;
import vn.phancong.cascade.CascadeProgress.StatusCount;
import vn.phancong.cascade.CascadeProgress.TierProgress;

/** Counts undertakings by how they stand, tier by tier and branch by branch. */
final class Progress {

    private Progress() {}

    static CascadeProgress of(CascadeView view) {
        List<TierProgress> tiers = view.inside().stream()
                .collect(groupingBy(each -> each.body().tier(), TreeMap::new, toList()))
                .entrySet()
                .stream()
                .map(each -> new TierProgress(each.getKey(), each.getValue().size(), StatusCount.of(each.getValue())))
                .toList();
        List<BranchProgress> branches = view.branches().entrySet().stream()
                .map(each -> new BranchProgress(each.getKey(), each.getValue().size(), StatusCount.of(each.getValue())))
                .toList();
        return new CascadeProgress(view.inside().size(), StatusCount.of(view.inside()), tiers, branches);
    }
}
