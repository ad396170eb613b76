package vn.phancong.audit;

/** What became of it; of several things, the first of these that befell one of them. */
public enum AuditOutcome {
    /** The account may not do or see some of it. */
    NOT_ALLOWED,
    /** A sign-in that was not even tried, because the account is locked. */
    LOCKED,
    /** A rule has refused it. */
    REFUSED,
    /** It could not be done; of a sign-in, the name or the password was wrong. */
    FAILED,
    /** It was begun, and the process ended before it could tell more. */
    UNKNOWN,
    /** It was done. */
    ALLOWED
}
