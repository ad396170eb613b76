package vn.phancong.territory;

/** The identity of an Area node; ours, and nothing can be read from it. */
public record AreaId(String value) {}
