package vn.phancong.organization;

import vn.phancong.graph.Period;

/**
 * A party organisation or body.
 *
 * @param code the users' own code; given anew over time, so no identity
 * @param period the days on which it exists
 */
public record Organization(
        OrganizationId id, String code, String name, OrganizationKind kind, Tier tier, Period period) {}
