package vn.phancong.coverage;

import vn.phancong.api.RefusalCode;

/** Why a change of duties was refused. The messages stand in {@code refusals*.properties}. */
public enum DutyRefusal implements RefusalCode {
    /** There is no such person. */
    UNKNOWN_PERSON,
    /** There is no such household. */
    UNKNOWN_HOUSEHOLD,
    /** The person is no longer here, or not yet, on the first day. */
    PERSON_GONE,
    /** All of the person's memberships are closed on the first day. */
    MEMBERSHIP_CLOSED,
    /** The household does not exist on the first day. */
    HOUSEHOLD_CLOSED,
    /** The household lives in no known neighbourhood on the first day. */
    HOUSEHOLD_NOWHERE,
    /** The household lives outside the areas of the person's organisations, and that was not asked for. */
    OUTSIDE_AREA,
    /** The person already covers the household. */
    ALREADY_COVERED,
    /** The person does not cover the household. */
    NOT_COVERED,
    /** The end lies before the beginning. */
    ENDS_BEFORE_START,
    /** The day lies in the future. */
    IN_FUTURE,
    /** Another absence begins within the one that is to be noted. */
    ABSENCE_OVERLAPS,
    /** Nothing is named that could be changed. */
    NOTHING_NAMED,
    /** More is named than one change may hold. */
    TOO_MANY,
    /** There is no such undertaking that day. */
    UNKNOWN_UNDERTAKING,
    /** The undertaking puts nobody in charge of households. */
    NOT_A_HOUSEHOLD_CLAUSE,
    /** The person belongs neither to the body whose undertaking it is nor to one below. */
    PERSON_OUTSIDE_THE_BODY,
    /** The idempotency key was used for another request before. */
    IDEMPOTENCY_KEY_REUSED
}
