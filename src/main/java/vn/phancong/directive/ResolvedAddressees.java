package vn.phancong.directive;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.phancong.organization.Organization;
import vn.phancong.reading.RecipientClass;

/**
 * The bodies for which a class of recipients stood on the day of issue.
 *
 * @param name the class in the document's own words
 * @param classes what the words were understood as
 * @param organizations in the tree's order; empty where there is a reason
 * @param unresolved why it stands for none; null = it stands for some
 */
public record ResolvedAddressees(
        String name,
        Set<RecipientClass> classes,
        List<Organization> organizations,
        @Nullable UnresolvedReason unresolved) {}
