package vn.phancong.incident;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.phancong.organization.Organization;
import vn.phancong.organization.OrganizationId;
import vn.phancong.organization.OrganizationTree;

/**
 * Whom a body can turn to: those above it in the tree, those that lead it or one above it, and the departments that advise
 * these.
 *
 * @param levels the bodies above, the nearest first, each with how many levels up it stands
 */
record LineAbove(OrganizationTree tree, OrganizationId body, Map<OrganizationId, Integer> levels) {

    static LineAbove of(OrganizationTree tree, OrganizationId body) {
        Map<OrganizationId, Integer> levels = new LinkedHashMap<>();
        List<OrganizationId> level = List.of(body);
        for (int number = 1; !level.isEmpty(); number++) {
            List<OrganizationId> next = level.stream()
                    .flatMap(each -> rightAbove(tree, each))
                    .filter(each -> !each.equals(body) && !levels.containsKey(each))
                    .distinct()
                    .toList();
            for (OrganizationId each : next) {
                levels.put(each, number);
            }
            level = next;
        }
        return new LineAbove(tree, body, levels);
    }

    private static Stream<OrganizationId> rightAbove(OrganizationTree tree, OrganizationId body) {
        return Stream.concat(Stream.ofNullable(tree.forest().parent(body)), tree.leadersOf(body).stream())
                .map(Organization::id);
    }

    /** How many levels are passed over on the way to another body; null = that is no way up. */
    @Nullable Integer levelsSkippedTo(OrganizationId to) {
        OrganizationId above = aboveFor(to);
        Integer level = above == null ? null : levels.get(above);
        return level == null ? null : level - 1;
    }

    /** The bodies past which the way to another one goes, the nearest first; of an office also the one that it advises. */
    List<OrganizationId> onTheWayTo(OrganizationId to) {
        OrganizationId above = aboveFor(to);
        if (above == null) {
            return List.of();
        }
        return levels.keySet().stream()
                .filter(each -> !each.equals(to))
                .filter(each -> each.equals(above) || of(tree, each).levels.containsKey(above))
                .toList();
    }

    /** The body itself where it stands above, or the one above that it advises. */
    private @Nullable OrganizationId aboveFor(OrganizationId to) {
        if (levels.containsKey(to)) {
            return to;
        }
        return levels.keySet().stream()
                .filter(above -> advises(to, above) && !advises(body, above))
                .findFirst()
                .orElse(null);
    }

    private boolean advises(OrganizationId office, OrganizationId committee) {
        return tree.advisersOf(committee).stream().anyMatch(each -> each.id().equals(office));
    }
}
