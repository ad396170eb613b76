package vn.phancong.inspection;

/** The identity of a Finding node; ours, and nothing can be read from it. */
public record FindingId(String value) {}
