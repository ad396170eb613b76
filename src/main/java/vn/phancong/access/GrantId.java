package vn.phancong.access;

/** The identity of a grant; ours, and nothing can be read from it. */
public record GrantId(String value) {}
