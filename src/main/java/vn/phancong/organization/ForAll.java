package vn.phancong.organization;

/** Something that holds nobody's data and is there for all who are in the tree, such as a practice that others may learn. */
public interface ForAll {

    /** Whose it is to change. */
    OrganizationId owner();
}
