package vn.phancong.inspection;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.phancong.organization.OrganizationId;
import vn.phancong.people.PersonId;

/**
 * Whose inspections somebody is let into before they are made. An unannounced one is known to the body that makes it and to
 * those above; for whoever is inspected it is not there until it has been carried out.
 *
 * @param all whether nothing is kept back
 * @param bodies these organisations, each with all below it
 * @param self the person whose own inspections are known as well; null = none
 */
public record Insight(
        boolean all, Set<OrganizationId> bodies, @Nullable PersonId self) {

    /** Of somebody from whom nothing is kept back. */
    public static final Insight ALL = new Insight(true, Set.of(), null);

    /** Of somebody who knows no more than those who are inspected. */
    public static final Insight NONE = new Insight(false, Set.of(), null);
}
