package vn.phancong.organization;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.phancong.api.Paging;

/**
 * A place in a list that goes through an organisation and all below it, in tree order.
 *
 * @param organization whose entry it is
 * @param sortKey the entry's place among those of that organisation
 * @param key tells apart entries of the same sort key
 */
public record BranchPlace(OrganizationId organization, String sortKey, String key) {

    private static final int PARTS = 3;

    /**
     * The place after which the page of a branch begins; null = at the start.
     *
     * @throws vn.phancong.api.InvalidArgument where the cursor is none of that branch
     */
    public static @Nullable BranchPlace after(Paging paging, OrganizationTree tree, OrganizationId top) {
        List<String> parts = paging.afterParts(PARTS);
        if (parts == null) {
            return null;
        }
        OrganizationId organization = new OrganizationId(parts.get(0));
        if (!tree.forest().isWithin(top, organization)) {
            throw paging.invalidCursor();
        }
        return new BranchPlace(organization, parts.get(1), parts.get(2));
    }

    /** The cursor of the place. */
    public String cursor(Paging paging) {
        return paging.cursor(organization.value(), sortKey, key);
    }

    /** The organisations of the branch whose entries a page lists, in tree order; that of the place comes first. */
    public static List<OrganizationId> organizations(
            OrganizationTree tree, OrganizationId top, @Nullable BranchPlace after) {
        List<OrganizationId> all = tree.forest().withDescendants(top).stream()
                .map(Organization::id)
                .toList();
        return after == null ? all : all.subList(Math.max(0, all.indexOf(after.organization())), all.size());
    }
}
