package vn.phancong.territory;

import vn.phancong.graph.Period;

/**
 * A place: city, district, ward, neighbourhood.
 *
 * @param code the code of the administrative units' list, or the users' own; given anew over time, so no identity
 * @param period the days on which it exists
 */
public record Area(AreaId id, String code, String name, AreaKind kind, Period period) {}
