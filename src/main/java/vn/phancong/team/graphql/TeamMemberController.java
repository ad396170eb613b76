package vn.phancong.team.graphql;

import graphql.schema.DataFetchingEnvironment;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;
import vn.phancong.api.Batches;
import vn.phancong.api.Batches.Batch;
import vn.phancong.people.People;
import vn.phancong.people.Person;
import vn.phancong.people.PersonId;
import vn.phancong.team.Team;
import vn.phancong.team.TeamId;
import vn.phancong.team.TeamMember;
import vn.phancong.team.Teams;

/** Both ends of a service on a team. */
@Controller
class TeamMemberController {

    private final Batch<PersonId, List<TeamMember>> services;
    private final Batch<PersonId, List<TeamMember>> history;
    private final Batch<PersonId, Person> people;
    private final Batch<TeamId, Team> teams;

    TeamMemberController(Teams teams, People people, Batches batches) {
        this.services = batches.of("Person.teams", teams::servicesOf);
        this.history = batches.of("Person.teams.history", teams::serviceHistoryOf);
        this.people = batches.of("Person", people::find);
        this.teams = batches.of("TeamMember.team", (ids, day) -> teams.everFound(ids));
    }

    @SchemaMapping
    CompletableFuture<List<TeamMember>> teams(
            Person person, @Argument boolean history, DataFetchingEnvironment environment) {
        return (history ? this.history : services).load(person.id(), environment);
    }

    @SchemaMapping
    CompletableFuture<Person> person(TeamMember member, DataFetchingEnvironment environment) {
        return people.load(member.person(), environment);
    }

    @SchemaMapping
    CompletableFuture<Team> team(TeamMember member, DataFetchingEnvironment environment) {
        return teams.load(member.team(), environment);
    }

    @SchemaMapping
    @Nullable LocalDate since(TeamMember member) {
        return member.period().knownSince();
    }

    @SchemaMapping
    @Nullable LocalDate until(TeamMember member) {
        return member.period().until();
    }
}
