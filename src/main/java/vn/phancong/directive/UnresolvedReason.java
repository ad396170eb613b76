package vn.phancong.directive;

/** Why a class of recipients stands for no body of the graph. */
public enum UnresolvedReason {
    /** It names persons, who get their tasks from the bodies they belong to. */
    ADDRESSES_PERSONS,
    /** The words were not understood. */
    NOT_UNDERSTOOD,
    /** There was no such body below or beside the issuer on the day of issue. */
    NONE_IN_THE_TREE,
    /** Whose bodies are meant is not known, because the issuer is not. */
    ISSUER_UNKNOWN
}
