package vn.phancong.team;

/** Why a team has no party member to hold it together (thiếu nòng cốt). */
public enum PartyLack {
    /** No party member serves on it. */
    NO_PARTY_MEMBER,
    /** Party members serve on it, but none can be counted on that day. */
    NONE_AVAILABLE
}
