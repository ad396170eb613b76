package vn.phancong.people;

/** The identity of a Person node; ours, and nothing can be read from it. */
public record PersonId(String value) {}
