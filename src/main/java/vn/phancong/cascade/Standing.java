package vn.phancong.cascade;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.phancong.organization.Organization;
import vn.phancong.organization.OrganizationId;
import vn.phancong.organization.OrganizationTree;
import vn.phancong.organization.Organizations;

/**
 * How an undertaking stands on a day.
 *
 * @param body whose it is; of a body that has been closed since, as it was when it was sent
 * @param line the body and all above it, the nearest first
 */
record Standing(Undertaking undertaking, UndertakingStatus status, Organization body, List<Organization> line) {

    /** How it stands that day; null where nothing is known of its body. */
    static @Nullable Standing on(LocalDate day, Undertaking undertaking, Organizations organizations) {
        OrganizationTree tree = organizations.on(day);
        Organization body = tree.find(undertaking.organization());
        UndertakingStatus status = undertaking.statusOn(day);
        if (body == null) {
            tree = organizations.on(undertaking.sentOn());
            body = tree.find(undertaking.organization());
            status = UndertakingStatus.CANCELLED;
        }
        return body == null ? null : of(undertaking, status, body, tree);
    }

    private static Standing of(
            Undertaking undertaking, UndertakingStatus status, Organization body, OrganizationTree tree) {
        List<Organization> above = tree.forest().ancestors(body.id());
        return new Standing(
                undertaking,
                status,
                body,
                Stream.concat(Stream.of(body), above.stream()).toList());
    }

    /** Whether its body is there still. */
    boolean isLive() {
        return status != UndertakingStatus.CANCELLED;
    }

    /** Whether its body is the given one or somewhere below it. */
    boolean isWithin(OrganizationId part) {
        return line.stream().anyMatch(each -> each.id().equals(part));
    }

    /**
     * The part of the tree in which it stands, seen from a body: right below that body; where that body is not above it,
     * the topmost one; null where it is that body's own.
     */
    @Nullable Organization branchBelow(@Nullable OrganizationId root) {
        for (int i = 0; i < line.size(); i++) {
            if (line.get(i).id().equals(root)) {
                return i == 0 ? null : line.get(i - 1);
            }
        }
        return line.get(line.size() - 1);
    }
}
