package vn.phancong.roster;

import vn.phancong.api.GlobalId;
import vn.phancong.api.PartOf;
import vn.phancong.graph.Period;
import vn.phancong.people.PersonId;

/**
 * Somebody's turn on a duty line (ca trực).
 *
 * @param time for which the person is on duty
 * @param period the days on which it stands on the roster
 */
public record DutyShift(DutyShiftId id, DutyLineId line, PersonId person, TimeSpan time, Period period)
        implements PartOf {

    @Override
    public GlobalId whole() {
        return new GlobalId("DutyLine", line.value());
    }
}
