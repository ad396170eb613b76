package vn.phancong.directive;

import vn.phancong.api.RefusalCode;

/** Why a change of drafts and directives was refused. The messages stand in {@code refusals*.properties}. */
public enum DirectiveRefusal implements RefusalCode {
    /** There is no text. */
    EMPTY_TEXT,
    /** The text is longer than is read. */
    TEXT_TOO_LONG,
    /** The text is no party document. */
    NOT_A_DOCUMENT,
    /** The file is neither text nor .docx. */
    UNKNOWN_FILE_TYPE,
    /** The .docx file is damaged, encrypted or blown up. */
    DAMAGED_FILE,
    /** The text's encoding is not known. */
    UNKNOWN_ENCODING,
    /** The file's content is no base64. */
    NOT_BASE64,
    /** There is no such draft. */
    UNKNOWN_DRAFT,
    /** The draft was discarded or confirmed. */
    DRAFT_CLOSED,
    /** There is no such directive. */
    UNKNOWN_DIRECTIVE,
    /** There is no such task. */
    UNKNOWN_TASK,
    /** There was no such organisation on the day of issue. */
    UNKNOWN_ORGANIZATION,
    /** Neither the text nor the user says who issued it. */
    ISSUER_MISSING,
    /** No organisation bears the issuer's name. */
    UNKNOWN_ISSUER,
    /** Several organisations bear the issuer's name. */
    ISSUER_AMBIGUOUS,
    /** Neither the text nor the user says when it was issued. */
    ISSUED_ON_MISSING,
    /** Neither the text nor the user says what kind of document it is. */
    KIND_MISSING,
    /** The number has not the form of one. */
    NUMBER_NOT_UNDERSTOOD,
    /** The day lies in the future. */
    IN_FUTURE,
    /** A document of that issuer, number and year is held already. */
    DIRECTIVE_ALREADY_HELD,
    /** The issuer is a body outside the caller's part of the tree. */
    ISSUER_NOT_YOURS,
    /** It asks for nothing. */
    TASKS_MISSING,
    /** A stretch lies outside the text. */
    STRETCH_OUTSIDE_TEXT,
    /** The least number is above the most. */
    LEAST_ABOVE_MOST,
    /** A task would refine one of its own document, or a document would rest on itself. */
    REFINES_ITSELF,
    /** The other document is not from above, or not from before. */
    NOT_HIGHER,
    /** The document is only cited, so it has no tasks and no addressees. */
    NOT_HELD,
    /** The organisation is not among the addressees. */
    NOT_ADDRESSED,
    /** The organisation has undertakings from the directive already. */
    ALREADY_SENT,
    /** Nothing is named that could be changed. */
    NOTHING_NAMED,
    /** More is named than one change may hold. */
    TOO_MANY
}
