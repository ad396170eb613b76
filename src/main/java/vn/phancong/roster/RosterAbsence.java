package vn.phancong.roster;

import vn.phancong.graph.Period;
import vn.phancong.people.Availability;

/**
 * A time for which a person cannot be counted on.
 *
 * @param availability why
 * @param period the days of it
 */
public record RosterAbsence(Availability availability, Period period) {}
