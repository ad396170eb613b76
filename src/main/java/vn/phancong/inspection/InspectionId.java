package vn.phancong.inspection;

/** The identity of an Inspection node; ours, and nothing can be read from it. */
public record InspectionId(String value) {}
