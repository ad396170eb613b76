package vn.phancong.organization;

/** Something that is one organisation's, so that who may see that organisation may see it. */
public interface OfOrganization {

    /** Whose it is. */
    OrganizationId organization();
}
