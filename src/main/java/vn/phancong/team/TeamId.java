package vn.phancong.team;

/** The identity of a Team node; ours, and nothing can be read from it. */
public record TeamId(String value) {}
