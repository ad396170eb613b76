package vn.phancong.cascade;

import org.jspecify.annotations.Nullable;
import vn.phancong.organization.OrganizationId;

/**
 * How far a household clause is carried out in a body's target set.
 *
 * @param households the target set, narrowed to those that the clause is about
 * @param assigned with anybody in charge under the clause
 * @param covered with as many in charge under it as it wants who can be counted on
 */
public record ClauseCoverage(
        OrganizationId organization, int coverersWanted, int households, int assigned, int covered) {

    /** Those that are not covered. */
    public int gaps() {
        return households - covered;
    }

    /** Covered by households; null where there are none. */
    public @Nullable Double rate() {
        return households == 0 ? null : (double) covered / households;
    }
}
