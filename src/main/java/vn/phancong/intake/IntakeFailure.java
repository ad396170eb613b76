package vn.phancong.intake;

/** Why a load failed. */
public enum IntakeFailure {
    /** The files are no longer where they were put. */
    FILES_GONE,
    /** The lists leave out more than may be closed unconfirmed; the rows were taken, nothing was closed. */
    CLOSING_TOO_MANY,
    /** The lists leave out another number than the one confirmed; the rows were taken, nothing was closed. */
    CLOSING_NOT_AS_CONFIRMED,
    /** A fault of this service, which its log tells. */
    INTERNAL_ERROR
}
