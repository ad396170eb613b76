package vn.phancong.api;

/** What {@code extensions.code} of an error can be. The messages stand in {@code errors*.properties}. */
public enum ErrorCode {
    /** The body is no JSON, or no GraphQL request. */
    MALFORMED_REQUEST,
    /** The body is larger than this service takes. */
    REQUEST_TOO_LARGE,
    /** The document is no GraphQL. */
    SYNTAX_ERROR,
    /** The document does not fit the schema: an unknown field, type or argument. */
    INVALID_QUERY,
    /** A value does not fit its type: a date that is none, a text in place of a number. */
    INVALID_VALUE,
    /** The query is nested too deeply or asks for too much. */
    QUERY_TOO_COMPLEX,
    /** The account, or the address from which nobody is signed in, asks more often than it may. */
    TOO_MANY_REQUESTS,
    /** The schema is asked for, which this service does not tell. */
    INTROSPECTION_OFF,
    /** The answer takes longer than a request may. */
    TIMED_OUT,
    /** An id that this service never gave. */
    INVALID_ID,
    /** An id of another type than the argument wants. */
    WRONG_TYPE_OF_ID,
    /** A page size below 0 or above the limit. */
    PAGE_SIZE,
    /** A cursor that this list never gave, or whose place is gone. */
    INVALID_CURSOR,
    /** A document's number that several documents bear. */
    AMBIGUOUS_NUMBER,
    /** An object that does not exist, where one is needed. */
    NOT_FOUND,
    /** An upload that is larger than this service takes. */
    UPLOAD_TOO_LARGE,
    /** An archive that unpacks to more, or to more files, than this service takes. */
    UPLOAD_UNPACKS_TOO_FAR,
    /** A file that is no table. */
    UPLOAD_WRONG_TYPE,
    /** A name of a file that could lead elsewhere. */
    UPLOAD_UNSAFE_NAME,
    /** Two files of an upload have the same name. */
    UPLOAD_FILE_TWICE,
    /** An archive that cannot be read. */
    UPLOAD_UNREADABLE,
    /** An upload in which no table is found. */
    UPLOAD_NO_TABLE,
    /** Nobody says who is asking, or what says it cannot be taken. */
    UNAUTHENTICATED,
    /** The account may not do this. */
    FORBIDDEN,
    /** A change that a page asks for bears no proof that the page asks for it. */
    CSRF_TOKEN_MISSING,
    /** Whoever issues the tokens cannot be reached at the moment; ask again later. */
    SIGN_IN_UNAVAILABLE,
    /** The graph cannot be reached at the moment; ask again later. */
    GRAPH_UNAVAILABLE,
    /** What was asked for could leave no trace in the audit trail at the moment, so it is not answered; ask again later. */
    AUDIT_UNAVAILABLE,
    /** The graph has stopped itself because it could not write to its disk; it has to be started again. */
    GRAPH_STOPPED,
    /** The disk is full, so nothing is changed and no file is taken; questions are answered. */
    STORAGE_FULL,
    /** A fault of this service; the request id leads to its log. */
    INTERNAL_ERROR
}
