package vn.phancong.need;

/** The identity of a Need node; ours, and nothing can be read from it. */
public record NeedId(String value) {}
