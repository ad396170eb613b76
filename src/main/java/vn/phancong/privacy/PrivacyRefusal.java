package vn.phancong.privacy;

import vn.phancong.api.RefusalCode;

/** Why a correction or an erasure was refused. The messages stand in {@code refusals*.properties}. */
public enum PrivacyRefusal implements RefusalCode {
    /** What told who it was has been erased. */
    ALREADY_ERASED,
    /** The person belongs somewhere or has duties. */
    STILL_HAS_DUTIES,
    /** The person can still sign in. */
    ACCOUNT_STILL_OPEN,
    /** The household has not ended. */
    HOUSEHOLD_STILL_THERE,
    /** A spreadsheet has rounded what was a row of digits. */
    DIGITS_LOST,
    /** Characters of the text were lost on the way. */
    TEXT_BROKEN,
    /** No household has so many people. */
    PEOPLE_OUT_OF_RANGE
}
