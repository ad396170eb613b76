package vn.phancong.roster;

import vn.phancong.api.RefusalCode;

/** Why a change of duty lines or rosters was refused. The messages stand in {@code refusals*.properties}. */
public enum RosterRefusal implements RefusalCode {
    /** There is no such duty line. */
    UNKNOWN_DUTY_LINE,
    /** There is no such shift. */
    UNKNOWN_SHIFT,
    /** The line was not there yet. */
    LINE_NOT_OPENED,
    /** The line is no longer there. */
    LINE_CLOSED,
    /** A line without a telephone number is to be published. */
    LINE_NOT_REACHABLE,
    /** The line is published already. */
    LINE_ALREADY_PUBLISHED,
    /** The line is not published. */
    LINE_NOT_PUBLISHED,
    /** The telephone number is none. */
    PHONE_NOT_UNDERSTOOD,
    /** The hours of duty are none. */
    HOURS_NOT_UNDERSTOOD,
    /** The shift ends before it begins. */
    SHIFT_ENDS_BEFORE_IT_BEGINS,
    /** The shift is longer than a day. */
    SHIFT_TOO_LONG,
    /** The person is on the same line at that time already. */
    SHIFT_TWICE,
    /** The shift no longer stands on the roster. */
    SHIFT_WITHDRAWN
}
