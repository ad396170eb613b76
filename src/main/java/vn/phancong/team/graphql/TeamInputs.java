package vn.phancong.team.graphql;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.phancong.api.GlobalId;
import vn.phancong.cascade.BasisId;
import vn.phancong.graph.VietnameseText;
import vn.phancong.organization.OrganizationId;
import vn.phancong.people.PersonId;
import vn.phancong.team.ChangeTeamAreas;
import vn.phancong.team.FormTeam;
import vn.phancong.team.LeaveTeam;
import vn.phancong.team.StaffTeam;
import vn.phancong.team.TeamId;
import vn.phancong.team.TeamKind;
import vn.phancong.team.TeamPlace;
import vn.phancong.team.TeamRole;
import vn.phancong.territory.AreaId;

/** The inputs of the changes of teams, in the schema's words. */
final class TeamInputs {

    private TeamInputs() {}

    record FormTeamInput(
            TeamKind kind,
            String name,
            String code,
            String organization,
            List<String> areas,
            @Nullable LocalDate since,
            @Nullable String basis,
            List<TeamPlaceInput> members) {

        FormTeam.Order order() {
            return new FormTeam.Order(
                    kind,
                    VietnameseText.stored(name),
                    VietnameseText.stored(code),
                    new OrganizationId(GlobalId.valueOf("Organization", organization, "input.organization")),
                    areaIds(areas, "input.areas"),
                    since,
                    BasisId.parse(basis, "input.basis"),
                    places(members));
        }
    }

    record TeamPlaceInput(String person, TeamRole role) {}

    record StaffTeamInput(
            String team,
            List<TeamPlaceInput> members,
            @Nullable LocalDate since,
            @Nullable String basis) {

        StaffTeam.Order order() {
            return new StaffTeam.Order(teamId(team), places(members), since, BasisId.parse(basis, "input.basis"));
        }
    }

    record LeaveTeamInput(
            String team, List<String> people, @Nullable LocalDate until) {

        LeaveTeam.Order order() {
            return new LeaveTeam.Order(
                    teamId(team), GlobalId.valuesOf("Person", people, "input.people", PersonId::new), until);
        }
    }

    record ChangeTeamAreasInput(
            String team,
            List<String> add,
            List<String> end,
            @Nullable LocalDate on) {

        ChangeTeamAreas.Order order() {
            return new ChangeTeamAreas.Order(teamId(team), areaIds(add, "input.add"), areaIds(end, "input.end"), on);
        }
    }

    record DisbandTeamInput(String team, @Nullable LocalDate until) {

        TeamId id() {
            return teamId(team);
        }
    }

    private static TeamId teamId(String id) {
        return new TeamId(GlobalId.valueOf("Team", id, "input.team"));
    }

    private static List<AreaId> areaIds(List<String> ids, String argument) {
        return GlobalId.valuesOf("Area", ids, argument, AreaId::new);
    }

    private static List<TeamPlace> places(List<TeamPlaceInput> members) {
        List<TeamPlace> places = new ArrayList<>();
        for (TeamPlaceInput member : members) {
            String argument = "input.members." + places.size() + ".person";
            places.add(
                    new TeamPlace(new PersonId(GlobalId.valueOf("Person", member.person(), argument)), member.role()));
        }
        return places;
    }
}
