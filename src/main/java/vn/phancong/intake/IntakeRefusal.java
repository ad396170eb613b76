package vn.phancong.intake;

/** Why a change of a load was refused. The messages stand in {@code refusals*.properties}. */
public enum IntakeRefusal implements vn.phancong.api.RefusalCode {
    /** There is no such load. */
    UNKNOWN_INTAKE_JOB,
    /** The load has ended. */
    INTAKE_ENDED
}
