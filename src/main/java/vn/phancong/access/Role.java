package vn.phancong.access;

/** What an account may do with a part of the tree. */
public enum Role {
    /** Sees figures only. */
    OBSERVER,
    /** Reads everything. */
    INSPECTOR,
    /** Reads and writes. */
    ORGANIZER,
    /** Reads and writes what is the person's own. */
    MEMBER,
    /** Manages accounts and grants; sees no personal data by that alone. */
    ADMINISTRATOR
}
