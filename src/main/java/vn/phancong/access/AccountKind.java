package vn.phancong.access;

/** Who signs in with an account. */
public enum AccountKind {
    /** A person, with a password. */
    PERSON,
    /** A program, with a secret. */
    CLIENT
}
