package vn.phancong.access;

import vn.phancong.api.RefusalCode;

/** Why a change of accounts or grants was refused. The messages stand in {@code refusals*.properties}. */
public enum AccessRefusal implements RefusalCode {
    /** Another account has the name, or had it. */
    ACCOUNT_NAME_TAKEN,
    /** The name has characters that no account's name may have, or too few or too many. */
    ACCOUNT_NAME_NOT_ALLOWED,
    /** The person has an account already. */
    PERSON_HAS_ACCOUNT,
    /** There is no such account. */
    UNKNOWN_ACCOUNT,
    /** The account is closed. */
    ACCOUNT_CLOSED,
    /** The account has the role over that organisation at that time already. */
    GRANT_EXISTS,
    /** There is no such grant. */
    UNKNOWN_GRANT,
    /** The grant has ended already. */
    GRANT_ENDED,
    /** A role that can only be given over everything. */
    ROLE_OVER_ALL_ONLY,
    /** A grant that follows an office needs a person and an organisation. */
    NO_OFFICE_TO_FOLLOW,
    /** Nobody would be left to manage accounts. */
    LAST_ADMINISTRATOR
}
