package vn.phancong.people;

import vn.phancong.graph.Period;
import vn.phancong.organization.OrganizationId;

/** A person belongs to an organisation for a time. */
public record Membership(PersonId person, OrganizationId organization, MembershipKind kind, Period period) {}
