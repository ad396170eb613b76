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
    /** Files that were handed in, or loaded. */
    LOAD,
    /** Somebody has signed in or a program has taken a token, or has tried to. */
    SIGN_IN,
    /** Something that this program does of itself, at its start or by schedule. */
    PROGRAM,
    /** The oldest entries were removed because their time was over. */
    REMOVAL
}
