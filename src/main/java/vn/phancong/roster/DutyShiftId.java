package vn.phancong.roster;

/** The identity of a DutyShift node; ours, and nothing can be read from it. */
public record DutyShiftId(String value) {}
