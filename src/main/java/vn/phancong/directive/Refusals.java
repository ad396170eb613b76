package vn.phancong.directive;

import java.util.ArrayList;
import java.util.List;
import vn.phancong.api.Refusal;
import vn.phancong.api.Refusal.Subject;
import vn.phancong.organization.OrganizationId;
import vn.phancong.organization.OrganizationTree;

/** Gathers all reasons, so that a user hears of every one at once. */
final class Refusals {

    private final List<Refusal> found = new ArrayList<>();

    void add(DirectiveRefusal code, String argument, Object... details) {
        found.add(Refusal.of(code, argument, details));
    }

    void about(String type, String id, DirectiveRefusal code, String argument, Object... details) {
        found.add(Refusal.about(new Subject(type, id), code, argument, details));
    }

    /** Every one of some bodies must have been there; each that was not is named by its place. */
    void unknown(List<OrganizationId> organizations, OrganizationTree tree, String argument) {
        for (int i = 0; i < organizations.size(); i++) {
            unknown(organizations.get(i), tree, argument + "." + i);
        }
    }

    /** A body must have been there. */
    void unknown(OrganizationId id, OrganizationTree tree, String argument) {
        if (tree.find(id) == null) {
            about("Organization", id.value(), DirectiveRefusal.UNKNOWN_ORGANIZATION, argument);
        }
    }

    boolean isEmpty() {
        return found.isEmpty();
    }

    List<Refusal> all() {
        return List.copyOf(found);
    }
}
