package vn.phancong.team;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import vn.phancong.api.Outcome;
import vn.phancong.cascade.BasisId;
import vn.phancong.graph.Period;
import vn.phancong.people.PersonId;
import vn.phancong.territory.AreaId;

/** Changes of teams, each in one transaction. */
public interface TeamChanges {

    /** Runs the work in one transaction that is committed only if it refuses nothing; a deadlock runs it again. */
    <T> Outcome<T> change(Function<Change, Outcome<T>> work);

    /** A transaction under way. */
    interface Change {

        /** Makes a team, without people and areas; false = another one bears its code. */
        boolean form(Team team);

        /** Locks a team and tells what is known of it; null = there is none. */
        @Nullable Team lock(TeamId team);

        /** Who serves on a team, as far as that is not over by that day. */
        List<TeamMember> serving(TeamId team, LocalDate from);

        /** Where a team works, as far as that is not over by that day. */
        Map<AreaId, Period> operating(TeamId team, LocalDate from);

        /** Puts people on a team. */
        void staff(TeamId team, List<TeamPlace> members, LocalDate since, @Nullable BasisId basis);

        /** Takes people off a team. */
        void leave(TeamId team, List<PersonId> people, LocalDate until);

        /** Lets a team work in areas. */
        void operateIn(TeamId team, List<AreaId> areas, LocalDate since);

        /** Lets a team no longer work in areas. */
        void leaveAreas(TeamId team, List<AreaId> areas, LocalDate until);

        /** Closes a team with all that it has. */
        void disband(TeamId team, LocalDate until);
    }
}
