package vn.phancong.territory;

/** The identity of a Household node; ours, and nothing can be read from it. */
public record HouseholdId(String value) {}
