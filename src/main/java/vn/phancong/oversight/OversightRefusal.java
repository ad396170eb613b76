package vn.phancong.oversight;

import vn.phancong.api.RefusalCode;

/** Why a change of oversight was refused. The messages stand in {@code refusals*.properties}. */
public enum OversightRefusal implements RefusalCode {
    /** The person sits in no committee that day. */
    NOT_A_COMMITTEE_MEMBER,
    /** What is to be overseen does not lie below a committee in which the person sits. */
    OUTSIDE_THE_COMMITTEE,
    /** The person already oversees it. */
    ALREADY_OVERSEEN,
    /** The person does not oversee it. */
    NOT_OVERSEEN
}
