package vn.phancong.directive;

/** The identity of a Task node; ours, and nothing can be read from it. */
public record TaskId(String value) {}
