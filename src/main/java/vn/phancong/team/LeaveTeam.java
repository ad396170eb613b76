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
import vn.phancong.cascade.References;
import vn.phancong.people.PersonId;
import vn.phancong.team.TeamChanges.Change;

/** Takes people off a team (rút khỏi tổ); that they served stays in the history. */
@Component
public final class LeaveTeam {

    private final TeamChanges changes;
    private final References references;
    private final Clock clock;

    LeaveTeam(TeamChanges changes, References references, Clock clock) {
        this.changes = changes;
        this.references = references;
        this.clock = clock;
    }

    /**
     * What is asked for.
     *
     * @param until the first day on which they no longer serve; null = today
     */
    public record Order(
            TeamId team, List<PersonId> people, @Nullable LocalDate until) {}

    /** Takes all of them off the team, or none and says why. */
    public Outcome<TeamId> leave(Order order) {
        LocalDate today = LocalDate.now(clock);
        LocalDate until = order.until() == null ? today : order.until();
        List<Refusal> refusals = refusalsOf(order, until, today);
        if (!refusals.isEmpty()) {
            return new Outcome.Refused<>(refusals);
        }
        return changes.change(
                change -> TeamRules.withTeam(change, order.team(), until, team -> leave(order, until, change)));
    }

    private List<Refusal> refusalsOf(Order order, LocalDate until, LocalDate today) {
        if (order.people().isEmpty()) {
            return List.of(Refusal.of(CommonRefusal.NOTHING_NAMED, "people"));
        }
        List<Refusal> refusals = new ArrayList<>(TeamRules.ofDay(until, "until", today));
        refusals.addAll(TeamRules.ofNames(order.people(), "people", TeamRules::subject));
        return refusals.isEmpty()
                ? references.on(until).people("people", order.people()).refusals()
                : refusals;
    }

    private static Outcome<TeamId> leave(Order order, LocalDate until, Change change) {
        List<TeamMember> serving = change.serving(order.team(), until);
        List<Refusal> refusals = new ArrayList<>();
        for (int i = 0; i < order.people().size(); i++) {
            PersonId person = order.people().get(i);
            TeamMember service = serving.stream()
                    .filter(member -> member.person().equals(person))
                    .findFirst()
                    .orElse(null);
            Subject subject = TeamRules.subject(person);
            if (service == null) {
                refusals.add(Refusal.about(subject, TeamRefusal.DOES_NOT_SERVE, "people." + i, until));
            } else if (until.isBefore(service.period().since())) {
                refusals.add(Refusal.about(
                        subject,
                        CommonRefusal.ENDS_BEFORE_START,
                        "people." + i,
                        until,
                        service.period().since()));
            }
        }
        if (!refusals.isEmpty()) {
            return new Outcome.Refused<>(refusals);
        }
        change.leave(order.team(), order.people(), until);
        return new Outcome.Done<>(order.team());
    }
}
