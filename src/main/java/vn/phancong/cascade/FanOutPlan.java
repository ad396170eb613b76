package vn.phancong.cascade;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.phancong.cascade.UndertakingChanges.NewUndertaking;
import vn.phancong.organization.Organization;
import vn.phancong.organization.OrganizationId;
import vn.phancong.organization.OrganizationKind;
import vn.phancong.organization.OrganizationTree;
import vn.phancong.organization.Tier;
import vn.phancong.reading.DisseminationDepth;

/**
 * Who gets an undertaking of a task: those who are asked, and below each committee its committees and cells down to a
 * depth. Each body once, however many ways lead to it.
 *
 * @param made those who have none yet, each after the one from which its own comes
 * @param already those who have one
 */
record FanOutPlan(List<NewUndertaking> made, List<Organization> already) {

    static FanOutPlan of(
            Collection<OrganizationId> asked,
            DisseminationDepth depth,
            OrganizationTree tree,
            Set<OrganizationId> existing) {
        Set<OrganizationId> holders = new HashSet<>(existing);
        List<NewUndertaking> made = new ArrayList<>();
        List<Organization> already = new ArrayList<>();
        for (Organization body : reached(asked, depth, tree)) {
            if (existing.contains(body.id())) {
                already.add(body);
            } else {
                made.add(new NewUndertaking(body.id(), nearestAbove(body.id(), holders, tree)));
                holders.add(body.id());
            }
        }
        return new FanOutPlan(made, already);
    }

    /** The deepest tier that a document is brought down to. */
    static Tier deepest(DisseminationDepth depth) {
        return switch (depth) {
            case DISTRICT -> Tier.DISTRICT;
            case GRASSROOTS -> Tier.GRASSROOTS;
            case CELL, MEMBER -> Tier.CELL;
        };
    }

    /** Whether a document is brought down to such a body through the one above it. */
    static boolean passesDownTo(Organization body, Tier deepest) {
        boolean inLine = body.kind() == OrganizationKind.COMMITTEE || body.kind() == OrganizationKind.CELL;
        return inLine && body.tier().compareTo(deepest) <= 0;
    }

    /** In tree order, so that who is above comes first. */
    private static List<Organization> reached(
            Collection<OrganizationId> asked, DisseminationDepth depth, OrganizationTree tree) {
        Set<Organization> bodies = new HashSet<>();
        for (OrganizationId id : asked) {
            Organization body = tree.find(id);
            if (body == null) {
                continue;
            }
            bodies.add(body);
            if (body.kind() == OrganizationKind.COMMITTEE) {
                tree.forest().descendants(id).stream()
                        .filter(below -> passesDownTo(below, deepest(depth)))
                        .forEach(bodies::add);
            }
        }
        return bodies.stream()
                .sorted(Comparator.comparingInt(body -> tree.forest().position(body.id())))
                .toList();
    }

    private static @Nullable OrganizationId nearestAbove(
            OrganizationId body, Set<OrganizationId> holders, OrganizationTree tree) {
        return tree.forest().ancestors(body).stream()
                .map(Organization::id)
                .filter(holders::contains)
                .findFirst()
                .orElse(null);
    }
}
