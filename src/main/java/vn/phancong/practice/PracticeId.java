package vn.phancong.practice;

/** The identity of a Practice node; ours, and nothing can be read from it. */
public record PracticeId(String value) {}
