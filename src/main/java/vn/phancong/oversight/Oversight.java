package vn.phancong.oversight;

import org.jspecify.annotations.Nullable;
import vn.phancong.cascade.BasisId;
import vn.phancong.coverage.Unit;
import vn.phancong.graph.Period;
import vn.phancong.people.PersonId;

/**
 * A member of a committee oversees a body or an area below it for a time (phụ trách, theo dõi địa bàn).
 *
 * @param what the body or the area
 * @param basis the clause that it rests on; null = none is named
 */
public record Oversight(
        PersonId person, Unit what, Period period, @Nullable BasisId basis) {}
