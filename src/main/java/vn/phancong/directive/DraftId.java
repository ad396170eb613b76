package vn.phancong.directive;

/** The identity of a Draft node; ours, and nothing can be read from it. */
public record DraftId(String value) {}
