package vn.phancong.organization;

/** The identity of an Organization node; ours, and nothing can be read from it. */
public record OrganizationId(String value) {}
