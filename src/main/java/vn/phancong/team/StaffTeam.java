package vn.phancong.team;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.phancong.api.CommonRefusal;
import vn.phancong.api.Outcome;
import vn.phancong.api.Refusal;
import vn.phancong.api.Refusal.Subject;
import vn.phancong.cascade.BasisId;
import vn.phancong.cascade.References;
import vn.phancong.team.TeamChanges.Change;

/** Puts people on a team (cử người vào tổ; 190-CV/TU item 2, 158-CV/HU item 2). */
@Component
public final class StaffTeam {

    private final TeamChanges changes;
    private final References references;
    private final Clock clock;

    StaffTeam(TeamChanges changes, References references, Clock clock) {
        this.changes = changes;
        this.references = references;
        this.clock = clock;
    }

    /**
     * What is asked for.
     *
     * @param since the first day; null = today
     */
    public record Order(
            TeamId team,
            List<TeamPlace> members,
            @Nullable LocalDate since,
            @Nullable BasisId basis) {}

    /** Puts all of them on the team, or none and says why. */
    public Outcome<TeamId> staff(Order order) {
        LocalDate today = LocalDate.now(clock);
        LocalDate since = order.since() == null ? today : order.since();
        List<Refusal> refusals = refusalsOf(order, since, today);
        if (!refusals.isEmpty()) {
            return new Outcome.Refused<>(refusals);
        }
        return changes.change(
                change -> TeamRules.withTeam(change, order.team(), since, team -> staff(order, since, change)));
    }

    private List<Refusal> refusalsOf(Order order, LocalDate since, LocalDate today) {
        if (order.members().isEmpty()) {
            return List.of(Refusal.of(CommonRefusal.NOTHING_NAMED, "members"));
        }
        List<Refusal> refusals = new ArrayList<>(TeamRules.ofDay(since, "since", today));
        refusals.addAll(TeamRules.ofMembers(order.members()));
        if (!refusals.isEmpty()) {
            return refusals;
        }
        return references
                .on(since)
                .peopleNotGone(TeamRules.people(order.members()))
                .basis("basis", order.basis())
                .refusals();
    }

    private static Outcome<TeamId> staff(Order order, LocalDate since, Change change) {
        List<TeamMember> serving = change.serving(order.team(), since);
        boolean led = serving.stream().anyMatch(member -> member.role() == TeamRole.LEADER);
        List<Refusal> refusals = new ArrayList<>();
        for (int i = 0; i < order.members().size(); i++) {
            TeamPlace place = order.members().get(i);
            Subject subject = TeamRules.subject(place.person());
            TeamMember already = serving.stream()
                    .filter(member -> member.person().equals(place.person()))
                    .findFirst()
                    .orElse(null);
            if (already != null) {
                refusals.add(Refusal.about(
                        subject,
                        TeamRefusal.ALREADY_SERVES,
                        TeamRules.argument(i),
                        already.period().since()));
            } else if (led && place.role() == TeamRole.LEADER) {
                refusals.add(Refusal.about(subject, TeamRefusal.LEADER_TWICE, TeamRules.argument(i)));
            }
        }
        if (!refusals.isEmpty()) {
            return new Outcome.Refused<>(refusals);
        }
        change.staff(order.team(), order.members(), since, order.basis());
        return new Outcome.Done<>(order.team());
    }
}
