package vn.phancong.export;

import vn.phancong.people.Person;

/** A person as a member of one organisation. */
record Seat(String organization, Person person) {}
