package vn.phancong.team.store;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Record;
import vn.phancong.cascade.BasisId;
import vn.phancong.graph.Rows;
import vn.phancong.organization.OrganizationId;
import vn.phancong.people.PersonId;
import vn.phancong.team.Team;
import vn.phancong.team.TeamId;
import vn.phancong.team.TeamKind;
import vn.phancong.team.TeamMember;
import vn.phancong.team.TeamRole;
import vn.phancong.team.Teams.BodyRow;
import vn.phancong.territory.AreaId;

/** Reads and writes what the statements about teams have in common. */
final class TeamRows {

    private TeamRows() {}

    static Team team(Record row) {
        return new Team(
                new TeamId(row.get("id").asString()),
                row.get("code").asString(),
                TeamKind.valueOf(row.get("kind").asString()),
                row.get("name").asString(),
                Rows.period(row),
                new OrganizationId(row.get("organizationId").asString()),
                basis(row),
                row.get("sortKey").asString());
    }

    static TeamMember member(Record row) {
        return new TeamMember(
                new TeamId(row.get("teamId").asString()),
                person(row),
                TeamRole.valueOf(row.get("role").asString()),
                Rows.period(row),
                basis(row));
    }

    static PersonId person(Record row) {
        return new PersonId(row.get("personId").asString());
    }

    static AreaId area(Record row) {
        return new AreaId(row.get("areaId").asString());
    }

    static List<String> names(Collection<TeamKind> kinds) {
        return kinds.stream().map(TeamKind::name).toList();
    }

    static Map<String, @Nullable Object> request(int index, BodyRow row) {
        Map<String, @Nullable Object> request = new HashMap<>();
        request.put("index", index);
        request.put(
                "organizationIds",
                row.organizations().stream().map(OrganizationId::value).toList());
        request.put("kinds", names(row.kinds()));
        request.put("afterSortKey", row.after() == null ? null : row.after().sortKey());
        request.put("afterCode", row.after() == null ? null : row.after().key());
        return request;
    }

    private static @Nullable BasisId basis(Record row) {
        String basis = Rows.text(row, "basis");
        return basis == null ? null : new BasisId(basis);
    }
}
