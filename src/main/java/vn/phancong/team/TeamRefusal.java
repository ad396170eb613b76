package vn.phancong.team;

import vn.phancong.api.RefusalCode;

/** Why a change of teams was refused. The messages stand in {@code refusals*.properties}. */
public enum TeamRefusal implements RefusalCode {
    /** There is no such team. */
    UNKNOWN_TEAM,
    /** The team was not there yet. */
    TEAM_NOT_FORMED,
    /** The team is no longer there. */
    TEAM_DISBANDED,
    /** Another team bears the code, or has borne it. */
    TEAM_CODE_TAKEN,
    /** A team of its kind works in areas, and it would have none. */
    TEAM_NEEDS_AREA,
    /** The person already serves on the team. */
    ALREADY_SERVES,
    /** The person does not serve on the team. */
    DOES_NOT_SERVE,
    /** A team has one leader. */
    LEADER_TWICE,
    /** The team already works in the area. */
    ALREADY_OPERATES,
    /** The team does not work in the area. */
    DOES_NOT_OPERATE
}
