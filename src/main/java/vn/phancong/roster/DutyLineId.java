package vn.phancong.roster;

/** The identity of a DutyLine node; ours, and nothing can be read from it. */
public record DutyLineId(String value) {}
