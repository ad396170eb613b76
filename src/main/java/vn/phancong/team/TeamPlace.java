package vn.phancong.team;

import vn.phancong.people.PersonId;

/** What somebody is to be on a team. */
public record TeamPlace(PersonId person, TeamRole role) {}
