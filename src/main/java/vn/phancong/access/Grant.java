package vn.phancong.access;

import org.jspecify.annotations.Nullable;
import vn.phancong.graph.Period;
import vn.phancong.organization.OrganizationId;

/**
 * A role over a part of the tree, given to an account for a time.
 *
 * @param organization over it and all below it; null = over everything
 * @param by who gave it; null = this service itself
 * @param followsOffice whether it holds only while the account's person holds an office in the organisation
 */
public record Grant(
        GrantId id,
        Role role,
        @Nullable OrganizationId organization,
        Period period,
        @Nullable AccountId by,
        boolean followsOffice) {}
