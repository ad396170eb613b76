package vn.phancong.people;

import vn.phancong.graph.Period;
import vn.phancong.organization.OrganizationId;

/** A person holds an office in a body for a time. */
public record Office(PersonId holder, OrganizationId organization, Position position, Period period) {}
