package vn.phancong.team;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import vn.phancong.api.CommonRefusal;
import vn.phancong.api.Outcome;
import vn.phancong.api.Refusal;
import vn.phancong.api.Refusal.Subject;
import vn.phancong.people.PersonId;
import vn.phancong.team.TeamChanges.Change;
import vn.phancong.territory.AreaId;

/** What holds for every change of a team. */
final class TeamRules {

    private static final int MOST = 500;

    private TeamRules() {}

    /** What is wrong with the list of those who are to serve, whoever they are. */
    static List<Refusal> ofMembers(List<TeamPlace> members) {
        if (members.size() > MOST) {
            return List.of(Refusal.of(CommonRefusal.TOO_MANY, "members", members.size(), MOST));
        }
        List<Refusal> refusals = new ArrayList<>();
        Set<PersonId> named = new HashSet<>();
        boolean led = false;
        for (int i = 0; i < members.size(); i++) {
            TeamPlace member = members.get(i);
            if (!named.add(member.person())) {
                refusals.add(Refusal.about(subject(member.person()), CommonRefusal.NAMED_TWICE, argument(i)));
            }
            if (member.role() == TeamRole.LEADER && led) {
                refusals.add(Refusal.about(subject(member.person()), TeamRefusal.LEADER_TWICE, argument(i)));
            }
            led |= member.role() == TeamRole.LEADER;
        }
        return refusals;
    }

    /** What is wrong with a list in which nothing may stand twice. */
    static <T> List<Refusal> ofNames(List<T> named, String argument, Function<T, Subject> subject) {
        if (named.size() > MOST) {
            return List.of(Refusal.of(CommonRefusal.TOO_MANY, argument, named.size(), MOST));
        }
        List<Refusal> refusals = new ArrayList<>();
        Set<T> seen = new HashSet<>();
        for (int i = 0; i < named.size(); i++) {
            if (!seen.add(named.get(i))) {
                refusals.add(Refusal.about(subject.apply(named.get(i)), CommonRefusal.NAMED_TWICE, argument + "." + i));
            }
        }
        return refusals;
    }

    /** What is wrong with the day of something that has happened. */
    static List<Refusal> ofDay(LocalDate day, String argument, LocalDate today) {
        return day.isAfter(today) ? List.of(Refusal.of(CommonRefusal.IN_FUTURE, argument, day)) : List.of();
    }

    /** The members by the arguments that name them. */
    static Map<String, PersonId> people(List<TeamPlace> members) {
        Map<String, PersonId> named = new LinkedHashMap<>();
        for (int i = 0; i < members.size(); i++) {
            named.put(argument(i), members.get(i).person());
        }
        return named;
    }

    static String argument(int member) {
        return "members." + member + ".person";
    }

    static Subject subject(PersonId person) {
        return new Subject("Person", person.value());
    }

    static Subject subject(AreaId area) {
        return new Subject("Area", area.value());
    }

    /** Locks a team that has to be there on a day, and goes on with it. */
    static <T> Outcome<T> withTeam(Change change, TeamId id, LocalDate day, Function<Team, Outcome<T>> work) {
        Team team = change.lock(id);
        Subject subject = new Subject("Team", id.value());
        if (team == null) {
            return Outcome.refused(Refusal.about(subject, TeamRefusal.UNKNOWN_TEAM, "team"));
        }
        LocalDate until = team.period().until();
        if (until != null && !day.isBefore(until)) {
            return Outcome.refused(Refusal.about(subject, TeamRefusal.TEAM_DISBANDED, "team", until));
        }
        if (day.isBefore(team.period().since())) {
            return Outcome.refused(Refusal.about(
                    subject,
                    TeamRefusal.TEAM_NOT_FORMED,
                    "team",
                    day,
                    team.period().since()));
        }
        return work.apply(team);
    }
}
