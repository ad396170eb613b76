package vn.phancong.directive;

/** The identity of a Directive node; ours, and nothing can be read from it. */
public record DirectiveId(String value) {}
