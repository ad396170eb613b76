package vn.phancong.cascade;

/** The identity of an Undertaking node; ours, and nothing can be read from it. */
public record UndertakingId(String value) {}
