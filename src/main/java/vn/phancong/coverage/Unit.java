package vn.phancong.coverage;

import vn.phancong.organization.OrganizationId;
import vn.phancong.territory.AreaId;

/** Whose coverage is asked for. */
public sealed interface Unit {

    /** The target set of an organisation. */
    record OfOrganization(OrganizationId id) implements Unit {}

    /** The households of an area. */
    record OfArea(AreaId id) implements Unit {}
}
