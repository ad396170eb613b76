package vn.phancong.directive;

import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.phancong.organization.Organization;
import vn.phancong.organization.OrganizationId;
import vn.phancong.organization.OrganizationTree;

/** Whether a document can be carried out by another one: from a body above, or from the same body and earlier. */
final class Precedence {

    private Precedence() {}

    /**
     * Tells it.
     *
     * @param issuer who issued the lower document
     * @param issuedOn when; null = not known
     * @param tree of that day
     */
    static boolean isHigher(
            Directive higher, @Nullable OrganizationId issuer, @Nullable LocalDate issuedOn, OrganizationTree tree) {
        LocalDate before = higher.issuedOn();
        if (before != null && issuedOn != null && before.isAfter(issuedOn)) {
            return false;
        }
        if (higher.issuer() == null || issuer == null) {
            return true;
        }
        if (higher.issuer().equals(issuer)) {
            return before != null && issuedOn != null && before.isBefore(issuedOn);
        }
        return above(issuer, tree).contains(higher.issuer());
    }

    /** All bodies from which a body can get tasks: those it is part of, those that lead it, and so on up. */
    private static Set<OrganizationId> above(OrganizationId body, OrganizationTree tree) {
        Set<OrganizationId> above = new HashSet<>();
        Deque<OrganizationId> open = new ArrayDeque<>(Set.of(body));
        while (!open.isEmpty()) {
            OrganizationId each = open.pop();
            Stream.concat(Stream.ofNullable(tree.forest().parent(each)), tree.leadersOf(each).stream())
                    .map(Organization::id)
                    .filter(above::add)
                    .forEach(open::push);
        }
        return above;
    }
}
