package vn.phancong.coverage;

/** What gave rise to an assignment: the identity of an undertaking; nothing can be read from it. */
public record MandateId(String value) {}
