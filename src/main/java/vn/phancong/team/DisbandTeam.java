package vn.phancong.team;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.phancong.api.CommonRefusal;
import vn.phancong.api.Outcome;
import vn.phancong.api.Refusal;
import vn.phancong.api.Refusal.Subject;
import vn.phancong.team.TeamChanges.Change;

/** Closes a team (giải thể tổ) with all services on it and all areas in which it works. */
@Component
public final class DisbandTeam {

    private final TeamChanges changes;
    private final Clock clock;

    DisbandTeam(TeamChanges changes, Clock clock) {
        this.changes = changes;
        this.clock = clock;
    }

    /**
     * Closes it, or says why not.
     *
     * @param until the first day on which it is no longer there; null = today
     */
    public Outcome<TeamId> disband(TeamId team, @Nullable LocalDate until) {
        LocalDate today = LocalDate.now(clock);
        LocalDate end = until == null ? today : until;
        List<Refusal> refusals = TeamRules.ofDay(end, "until", today);
        if (!refusals.isEmpty()) {
            return new Outcome.Refused<>(refusals);
        }
        return changes.change(change -> disband(team, end, change));
    }

    private static Outcome<TeamId> disband(TeamId id, LocalDate until, Change change) {
        Team team = change.lock(id);
        Subject subject = new Subject("Team", id.value());
        if (team == null) {
            return Outcome.refused(Refusal.about(subject, TeamRefusal.UNKNOWN_TEAM, "team"));
        }
        LocalDate already = team.period().until();
        if (already != null) {
            return Outcome.refused(Refusal.about(subject, TeamRefusal.TEAM_DISBANDED, "team", already));
        }
        LocalDate last = lastBeginning(team, until, change);
        if (until.isBefore(last)) {
            return Outcome.refused(Refusal.of(CommonRefusal.ENDS_BEFORE_START, "until", until, last));
        }
        change.disband(id, until);
        return new Outcome.Done<>(id);
    }

    /** The last day on which something of the team begins that would have to end. */
    private static LocalDate lastBeginning(Team team, LocalDate until, Change change) {
        return Stream.of(
                        Stream.of(team.period().since()),
                        change.serving(team.id(), until).stream()
                                .map(member -> member.period().since()),
                        change.operating(team.id(), until).values().stream().map(period -> period.since()))
                .flatMap(days -> days)
                .max(Comparator.naturalOrder())
                .orElse(team.period().since());
    }
}
