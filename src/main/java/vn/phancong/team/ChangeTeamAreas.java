package vn.phancong.team;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.phancong.api.CommonRefusal;
import vn.phancong.api.Outcome;
import vn.phancong.api.Refusal;
import vn.phancong.cascade.References;
import vn.phancong.graph.Period;
import vn.phancong.team.TeamChanges.Change;
import vn.phancong.territory.AreaId;

/** Changes where a team works (thay đổi địa bàn hoạt động của tổ). */
@Component
public final class ChangeTeamAreas {

    private final TeamChanges changes;
    private final References references;
    private final Clock clock;

    ChangeTeamAreas(TeamChanges changes, References references, Clock clock) {
        this.changes = changes;
        this.references = references;
        this.clock = clock;
    }

    /**
     * What is asked for.
     *
     * @param add in which it works from that day on
     * @param end in which it no longer works from that day on
     * @param on the day; null = today
     */
    public record Order(
            TeamId team,
            List<AreaId> add,
            List<AreaId> end,
            @Nullable LocalDate on) {}

    /** Does all of it, or nothing and says why. */
    public Outcome<TeamId> change(Order order) {
        LocalDate today = LocalDate.now(clock);
        LocalDate on = order.on() == null ? today : order.on();
        List<Refusal> refusals = refusalsOf(order, on, today);
        if (!refusals.isEmpty()) {
            return new Outcome.Refused<>(refusals);
        }
        return changes.change(
                change -> TeamRules.withTeam(change, order.team(), on, team -> change(order, on, team, change)));
    }

    private List<Refusal> refusalsOf(Order order, LocalDate on, LocalDate today) {
        if (order.add().isEmpty() && order.end().isEmpty()) {
            return List.of(Refusal.of(CommonRefusal.NOTHING_NAMED, "add"));
        }
        List<Refusal> refusals = new ArrayList<>(TeamRules.ofDay(on, "on", today));
        refusals.addAll(TeamRules.ofNames(order.add(), "add", TeamRules::subject));
        refusals.addAll(TeamRules.ofNames(order.end(), "end", TeamRules::subject));
        for (int i = 0; i < order.end().size(); i++) {
            AreaId area = order.end().get(i);
            if (order.add().contains(area)) {
                refusals.add(Refusal.about(TeamRules.subject(area), CommonRefusal.NAMED_TWICE, "end." + i));
            }
        }
        return refusals.isEmpty()
                ? references.on(on).openAreas("add", order.add()).refusals()
                : refusals;
    }

    private static Outcome<TeamId> change(Order order, LocalDate on, Team team, Change change) {
        Map<AreaId, Period> operating = change.operating(order.team(), on);
        List<Refusal> refusals = new ArrayList<>();
        for (int i = 0; i < order.add().size(); i++) {
            Period already = operating.get(order.add().get(i));
            if (already != null) {
                refusals.add(Refusal.about(
                        TeamRules.subject(order.add().get(i)),
                        TeamRefusal.ALREADY_OPERATES,
                        "add." + i,
                        already.since()));
            }
        }
        for (int i = 0; i < order.end().size(); i++) {
            Refusal refusal = refusalOfEnd(order.end().get(i), "end." + i, operating, on);
            if (refusal != null) {
                refusals.add(refusal);
            }
        }
        boolean none = order.add().isEmpty() && order.end().containsAll(operating.keySet());
        if (refusals.isEmpty() && none && team.kind().worksInAreas()) {
            refusals.add(Refusal.of(TeamRefusal.TEAM_NEEDS_AREA, "end"));
        }
        if (!refusals.isEmpty()) {
            return new Outcome.Refused<>(refusals);
        }
        change.leaveAreas(order.team(), order.end(), on);
        change.operateIn(order.team(), order.add(), on);
        return new Outcome.Done<>(order.team());
    }

    private static @Nullable Refusal refusalOfEnd(
            AreaId area, String argument, Map<AreaId, Period> operating, LocalDate on) {
        Period period = operating.get(area);
        if (period == null) {
            return Refusal.about(TeamRules.subject(area), TeamRefusal.DOES_NOT_OPERATE, argument, on);
        }
        return on.isBefore(period.since())
                ? Refusal.about(TeamRules.subject(area), CommonRefusal.ENDS_BEFORE_START, argument, on, period.since())
                : null;
    }
}
