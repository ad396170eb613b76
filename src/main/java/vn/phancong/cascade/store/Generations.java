package vn.phancong.cascade.store;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.phancong.cascade.UndertakingChanges.NewUndertaking;
import vn.phancong.cascade.UndertakingId;
import vn.phancong.directive.TaskId;
import vn.phancong.organization.OrganizationId;

/**
 * New undertakings in the order in which they can be written: those that come from one another go into batches one after
 * the other, those that come from the same one into one group, so that it is looked up once.
 */
final class Generations {

    private final TaskId task;
    private final List<List<NewUndertaking>> generations = new ArrayList<>();

    Generations(TaskId task, List<NewUndertaking> undertakings) {
        this.task = task;
        Map<OrganizationId, Integer> depths = new HashMap<>();
        for (NewUndertaking each : undertakings) {
            int above = each.from() == null ? -1 : Objects.requireNonNullElse(depths.get(each.from()), -1);
            depths.put(each.body(), above + 1);
            if (generations.size() <= above + 1) {
                generations.add(new ArrayList<>());
            }
            generations.get(above + 1).add(each);
        }
    }

    /** Groups of bodies under the undertaking from which theirs come, at most so many bodies in a batch. */
    List<List<Map<String, @Nullable Object>>> batches(int size) {
        List<List<Map<String, @Nullable Object>>> batches = new ArrayList<>();
        for (List<NewUndertaking> generation : generations) {
            for (int start = 0; start < generation.size(); start += size) {
                batches.add(groups(generation.subList(start, Math.min(start + size, generation.size()))));
            }
        }
        return batches;
    }

    private List<Map<String, @Nullable Object>> groups(List<NewUndertaking> undertakings) {
        Map<@Nullable OrganizationId, List<Map<String, String>>> bodies = new LinkedHashMap<>();
        for (NewUndertaking each : undertakings) {
            bodies.computeIfAbsent(each.from(), from -> new ArrayList<>())
                    .add(Map.of(
                            "id", UndertakingId.of(task, each.body()).value(),
                            "organizationId", each.body().value()));
        }
        List<Map<String, @Nullable Object>> groups = new ArrayList<>();
        bodies.forEach((from, same) -> {
            Map<String, @Nullable Object> group = new HashMap<>();
            group.put(
                    "fromId", from == null ? null : UndertakingId.of(task, from).value());
            group.put("bodies", same);
            groups.add(group);
        });
        return groups;
    }
}
