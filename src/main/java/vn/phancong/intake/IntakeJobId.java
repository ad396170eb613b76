package vn.phancong.intake;

/** The identity of a load; ours, and nothing can be read from it. */
public record IntakeJobId(String value) {}
