package vn.phancong.roster;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import vn.phancong.api.Outcome;
import vn.phancong.people.PersonId;
import vn.phancong.territory.AreaId;

/** Changes of duty lines and rosters, each in one transaction. */
public interface RosterChanges {

    /** Runs the work in one transaction that is committed only if it refuses nothing; a deadlock runs it again. */
    <T> Outcome<T> change(Function<Change, Outcome<T>> work);

    /** A transaction under way. */
    interface Change {

        /** Makes a line that serves areas. */
        void open(DutyLine line, List<AreaId> areas);

        /** Locks a line and its roster, and tells what is known of it; null = there is none. */
        @Nullable DutyLine lock(DutyLineId line);

        /** Sets the days on which a line was published and taken back. */
        void publicize(DutyLineId line, List<LocalDate> publishedOn, List<LocalDate> withdrawnOn);

        /** Closes a line, and withdraws the shifts that would begin later. */
        void close(DutyLineId line, LocalDate until);

        /** The shifts of some people on a line that have a moment in the window and are not withdrawn by a day. */
        List<DutyShift> standing(DutyLineId line, Set<PersonId> people, TimeSpan window, LocalDate from);

        /** Puts shifts on the roster of their line; all of one line and one day. */
        void add(DutyLineId line, List<DutyShift> shifts, LocalDate since);

        /** Locks the lines of some shifts, and tells what is known of those shifts that there are. */
        Map<DutyShiftId, DutyShift> lockShifts(Set<DutyShiftId> shifts);

        /** Takes shifts off their rosters. */
        void withdraw(Set<DutyShiftId> shifts, LocalDate until);
    }
}
