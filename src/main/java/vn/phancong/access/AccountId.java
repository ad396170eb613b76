package vn.phancong.access;

/** The identity of an Account node; ours, and nothing can be read from it. */
public record AccountId(String value) {}
