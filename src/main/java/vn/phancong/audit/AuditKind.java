package vn.phancong.audit;

/** Through what something was read or done. */
public enum AuditKind {
    /** A GraphQL query. */
    QUERY,
    /** A GraphQL mutation. */
    MUTATION,
    /** What a GraphQL subscription has sent. */
    SUBSCRIPTION,
    /** A file that was taken away. */
    EXPORT,
    /** Somebody has signed in or a program has taken a token, or has tried to. */
    SIGN_IN,
    /** A command of this program, or something that it does by schedule. */
    PROGRAM,
    /** The oldest entries were removed because their time was over. */
    REMOVAL
}
