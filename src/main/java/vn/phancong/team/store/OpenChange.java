package vn.phancong.team.store;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.phancong.cascade.BasisId;
import vn.phancong.graph.GraphTransaction;
import vn.phancong.graph.Period;
import vn.phancong.graph.Rows;
import vn.phancong.people.PersonId;
import vn.phancong.team.Team;
import vn.phancong.team.TeamChanges.Change;
import vn.phancong.team.TeamId;
import vn.phancong.team.TeamMember;
import vn.phancong.team.TeamPlace;
import vn.phancong.territory.AreaId;

/** A change of teams under way in one transaction. */
final class OpenChange implements Change {

    private final GraphTransaction transaction;
    private final ChangeStatements statements;

    OpenChange(GraphTransaction transaction, ChangeStatements statements) {
        this.transaction = transaction;
        this.statements = statements;
    }

    @Override
    public boolean form(Team team) {
        Map<String, @Nullable Object> parameters = new HashMap<>();
        parameters.put("id", team.id().value());
        parameters.put("code", team.code());
        parameters.put("kind", team.kind().name());
        parameters.put("name", team.name());
        parameters.put("sortKey", team.sortKey());
        parameters.put("since", team.period().since());
        parameters.put("basis", value(team.basis()));
        parameters.put("organizationId", team.organization().value());
        return transaction
                .run(statements.form(), parameters, row -> row.get("id").asString())
                .contains(team.id().value());
    }

    @Override
    public @Nullable Team lock(TeamId team) {
        return transaction.run(statements.lock(), Map.of("teamId", team.value()), TeamRows::team).stream()
                .findFirst()
                .orElse(null);
    }

    @Override
    public List<TeamMember> serving(TeamId team, LocalDate from) {
        return transaction.run(statements.serving(), Map.of("teamId", team.value(), "from", from), TeamRows::member);
    }

    @Override
    public Map<AreaId, Period> operating(TeamId team, LocalDate from) {
        Map<AreaId, Period> found = new LinkedHashMap<>();
        transaction.run(
                statements.operating(),
                Map.of("teamId", team.value(), "from", from),
                row -> found.putIfAbsent(TeamRows.area(row), Rows.period(row)) == null);
        return found;
    }

    @Override
    public void staff(TeamId team, List<TeamPlace> members, LocalDate since, @Nullable BasisId basis) {
        if (members.isEmpty()) {
            return;
        }
        Map<String, @Nullable Object> parameters = new HashMap<>();
        parameters.put("teamId", team.value());
        parameters.put(
                "members",
                members.stream()
                        .map(member -> Map.of(
                                "personId", member.person().value(),
                                "role", member.role().name()))
                        .toList());
        parameters.put("since", since);
        parameters.put("basis", value(basis));
        transaction.run(statements.staff(), parameters);
    }

    @Override
    public void leave(TeamId team, List<PersonId> people, LocalDate until) {
        List<String> ids = people.stream().map(PersonId::value).toList();
        transaction.run(statements.leave(), Map.of("teamId", team.value(), "personIds", ids, "until", until));
    }

    @Override
    public void operateIn(TeamId team, List<AreaId> areas, LocalDate since) {
        if (!areas.isEmpty()) {
            transaction.run(
                    statements.operateIn(), Map.of("teamId", team.value(), "areaIds", values(areas), "since", since));
        }
    }

    @Override
    public void leaveAreas(TeamId team, List<AreaId> areas, LocalDate until) {
        if (!areas.isEmpty()) {
            transaction.run(
                    statements.leaveAreas(), Map.of("teamId", team.value(), "areaIds", values(areas), "until", until));
        }
    }

    @Override
    public void disband(TeamId team, LocalDate until) {
        transaction.run(statements.disband(), Map.of("teamId", team.value(), "until", until));
    }

    private static @Nullable String value(@Nullable BasisId basis) {
        return basis == null ? null : basis.value();
    }

    private static List<String> values(List<AreaId> areas) {
        return areas.stream().map(AreaId::value).toList();
    }
}
