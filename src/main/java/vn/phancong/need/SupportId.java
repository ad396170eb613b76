package vn.phancong.need;

/** The identity of a Support node; ours, and nothing can be read from it. */
public record SupportId(String value) {}
