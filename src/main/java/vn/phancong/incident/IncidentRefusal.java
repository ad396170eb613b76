package vn.phancong.incident;

import vn.phancong.api.RefusalCode;

/** Why a change of incidents was refused. The messages stand in {@code refusals*.properties}. */
public enum IncidentRefusal implements RefusalCode {
    /** There is no such incident. */
    UNKNOWN_INCIDENT,
    /** The body to which it is sent stands neither above, nor advises one that does. */
    NOT_UPWARD,
    /** How the incident stands does not allow the step. */
    INCIDENT_STEP_ILLEGAL,
    /** It is for others to do the step. */
    NOT_ITS_TURN
}
