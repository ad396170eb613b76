package vn.phancong.team.graphql;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.MutationMapping;
import org.springframework.stereotype.Controller;
import vn.phancong.api.Outcome;
import vn.phancong.api.Refusal;
import vn.phancong.team.ChangeTeamAreas;
import vn.phancong.team.DisbandTeam;
import vn.phancong.team.FormTeam;
import vn.phancong.team.LeaveTeam;
import vn.phancong.team.StaffTeam;
import vn.phancong.team.Team;
import vn.phancong.team.TeamId;
import vn.phancong.team.Teams;

/** Changes of teams. */
@Controller
class TeamMutations {

    private final FormTeam formTeam;
    private final StaffTeam staffTeam;
    private final LeaveTeam leaveTeam;
    private final ChangeTeamAreas changeTeamAreas;
    private final DisbandTeam disbandTeam;
    private final Teams teams;

    TeamMutations(
            FormTeam formTeam,
            StaffTeam staffTeam,
            LeaveTeam leaveTeam,
            ChangeTeamAreas changeTeamAreas,
            DisbandTeam disbandTeam,
            Teams teams) {
        this.formTeam = formTeam;
        this.staffTeam = staffTeam;
        this.leaveTeam = leaveTeam;
        this.changeTeamAreas = changeTeamAreas;
        this.disbandTeam = disbandTeam;
        this.teams = teams;
    }

    @MutationMapping
    TeamPayload formTeam(@Argument TeamInputs.FormTeamInput input) {
        return payload(formTeam.form(input.order()));
    }

    @MutationMapping
    TeamPayload staffTeam(@Argument TeamInputs.StaffTeamInput input) {
        return payload(staffTeam.staff(input.order()));
    }

    @MutationMapping
    TeamPayload leaveTeam(@Argument TeamInputs.LeaveTeamInput input) {
        return payload(leaveTeam.leave(input.order()));
    }

    @MutationMapping
    TeamPayload changeTeamAreas(@Argument TeamInputs.ChangeTeamAreasInput input) {
        return payload(changeTeamAreas.change(input.order()));
    }

    @MutationMapping
    TeamPayload disbandTeam(@Argument TeamInputs.DisbandTeamInput input) {
        return payload(disbandTeam.disband(input.id(), input.until()));
    }

    /** The team as it is known now, one that has just been disbanded too. */
    private TeamPayload payload(Outcome<TeamId> outcome) {
        Team team = outcome.ifDone(id -> teams.everFound(Set.of(id)).get(id));
        return new TeamPayload(team, outcome.refusals());
    }

    record TeamPayload(@Nullable Team team, List<Refusal> refusals) {}
}
