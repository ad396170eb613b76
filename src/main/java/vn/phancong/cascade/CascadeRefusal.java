package vn.phancong.cascade;

import vn.phancong.api.RefusalCode;

/** Why a change of undertakings was refused. The messages stand in {@code refusals*.properties}. */
public enum CascadeRefusal implements RefusalCode {
    /** There is no such undertaking. */
    UNKNOWN_UNDERTAKING,
    /** There is no such directive. */
    UNKNOWN_DIRECTIVE,
    /** There is no such task. */
    UNKNOWN_TASK,
    /** How the undertaking stands does not allow the step. */
    ILLEGAL_STEP,
    /** The body that accepts or returns is not the one above. */
    NOT_ABOVE,
    /** A report is sent back without a reason. */
    REASON_MISSING,
    /** A report says nothing. */
    REPORT_EMPTY,
    /** A figure has no name. */
    FIGURE_UNNAMED,
    /** Two figures of a report have one name. */
    FIGURE_TWICE,
    /** The step lies before the last one. */
    BEFORE_LAST_STEP,
    /** The step lies before the day on which the undertaking was sent. */
    BEFORE_SENT,
    /** The day lies before the day on which the directive was issued. */
    BEFORE_ISSUE,
    /** The day lies in the future. */
    IN_FUTURE,
    /** The body was not there that day. */
    BODY_CLOSED,
    /** The body has no undertaking of the directive. */
    NOT_OF_THE_BODY,
    /** Nobody is addressed who was there that day, or nothing is asked for. */
    NOTHING_TO_FAN_OUT,
    /** Nothing is named that could be changed. */
    NOTHING_NAMED,
    /** More is named than one change may hold. */
    TOO_MANY
}
