package vn.phancong.team;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.phancong.api.CommonRefusal;
import vn.phancong.api.Outcome;
import vn.phancong.api.Refusal;
import vn.phancong.cascade.BasisId;
import vn.phancong.cascade.References;
import vn.phancong.graph.NewIds;
import vn.phancong.graph.Period;
import vn.phancong.graph.VietnameseText;
import vn.phancong.organization.OrganizationId;
import vn.phancong.territory.AreaId;

/** Sets up a team and puts people on it (thành lập tổ; 190-CV/TU item 2, 158-CV/HU item 2). */
@Component
public final class FormTeam {

    private static final int LONGEST_NAME = 200;
    private static final int LONGEST_CODE = 60;

    private final TeamChanges changes;
    private final References references;
    private final NewIds ids;
    private final Clock clock;

    FormTeam(TeamChanges changes, References references, NewIds ids, Clock clock) {
        this.changes = changes;
        this.references = references;
        this.ids = ids;
        this.clock = clock;
    }

    /**
     * What is asked for.
     *
     * @param organization that sets it up
     * @param areas in which it works
     * @param since the first day; null = today
     */
    public record Order(
            TeamKind kind,
            String name,
            String code,
            OrganizationId organization,
            List<AreaId> areas,
            @Nullable LocalDate since,
            @Nullable BasisId basis,
            List<TeamPlace> members) {}

    /** Sets it up, or says why not. */
    public Outcome<TeamId> form(Order order) {
        LocalDate today = LocalDate.now(clock);
        LocalDate since = order.since() == null ? today : order.since();
        List<Refusal> refusals = refusalsOf(order, since, today);
        if (!refusals.isEmpty()) {
            return new Outcome.Refused<>(refusals);
        }
        Team team = new Team(
                new TeamId(ids.next()),
                order.code(),
                order.kind(),
                order.name(),
                new Period(since, null),
                order.organization(),
                order.basis(),
                VietnameseText.sortKey(order.name()));
        return changes.change(change -> {
            if (!change.form(team)) {
                return Outcome.refused(Refusal.of(TeamRefusal.TEAM_CODE_TAKEN, "code", order.code()));
            }
            change.operateIn(team.id(), order.areas(), since);
            change.staff(team.id(), order.members(), since, order.basis());
            return new Outcome.Done<>(team.id());
        });
    }

    private List<Refusal> refusalsOf(Order order, LocalDate since, LocalDate today) {
        List<Refusal> refusals = new ArrayList<>();
        Stream.of(
                        CommonRefusal.ofText(order.name(), "name", LONGEST_NAME),
                        CommonRefusal.ofText(order.code(), "code", LONGEST_CODE))
                .filter(Objects::nonNull)
                .forEach(refusals::add);
        refusals.addAll(TeamRules.ofDay(since, "since", today));
        refusals.addAll(TeamRules.ofNames(order.areas(), "areas", TeamRules::subject));
        refusals.addAll(TeamRules.ofMembers(order.members()));
        if (order.kind().worksInAreas() && order.areas().isEmpty()) {
            refusals.add(Refusal.of(TeamRefusal.TEAM_NEEDS_AREA, "areas"));
        }
        if (!refusals.isEmpty()) {
            return refusals;
        }
        return references
                .on(since)
                .organization("organization", order.organization())
                .openAreas("areas", order.areas())
                .peopleNotGone(TeamRules.people(order.members()))
                .basis("basis", order.basis())
                .refusals();
    }
}
