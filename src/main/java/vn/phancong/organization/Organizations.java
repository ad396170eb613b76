package vn.phancong.organization;

import java.time.LocalDate;

/** All organisations, kept in memory with their whole history because they are few and change rarely. */
public interface Organizations {

    /** The tree as it was on that day. */
    OrganizationTree on(LocalDate day);

    /** Reads the organisations anew, after something has changed them. */
    void reload();
}
