package vn.phancong.inspection;

import vn.phancong.people.PersonId;

/** One of those who make an inspection. */
public record Inspector(PersonId person, InspectorRole role) {}
