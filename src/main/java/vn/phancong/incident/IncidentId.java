package vn.phancong.incident;

/** The identity of an Incident node; ours, and nothing can be read from it. */
public record IncidentId(String value) {}
