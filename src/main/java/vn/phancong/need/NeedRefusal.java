package vn.phancong.need;

import vn.phancong.api.RefusalCode;

/** Why a change of needs and supports was refused. The messages stand in {@code refusals*.properties}. */
public enum NeedRefusal implements RefusalCode {
    /** There is no such need. */
    UNKNOWN_NEED,
    /** The household has an open need of that kind already. */
    NEED_ALREADY_OPEN,
    /** The need is closed by then. */
    NEED_CLOSED,
    /** Something is given before the need was reported. */
    SUPPORT_BEFORE_NEED,
    /** The need is closed before something was given for it. */
    CLOSED_BEFORE_SUPPORT,
    /** The amount lies below zero. */
    AMOUNT_NEGATIVE
}
