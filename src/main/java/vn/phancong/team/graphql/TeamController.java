package vn.phancong.team.graphql;

import static java.util.stream.Collectors.toSet;

import graphql.schema.DataFetchingEnvironment;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;
import vn.phancong.api.AsOf;
import vn.phancong.api.Batches;
import vn.phancong.api.Batches.Batch;
import vn.phancong.api.GlobalId;
import vn.phancong.api.NodeSource;
import vn.phancong.api.ObjectKey;
import vn.phancong.cascade.Bases;
import vn.phancong.cascade.Basis;
import vn.phancong.cascade.BasisId;
import vn.phancong.organization.Organization;
import vn.phancong.organization.Organizations;
import vn.phancong.team.Team;
import vn.phancong.team.TeamId;
import vn.phancong.team.TeamMember;
import vn.phancong.team.Teams;
import vn.phancong.territory.Area;
import vn.phancong.territory.AreaId;
import vn.phancong.territory.AreaTree;
import vn.phancong.territory.Areas;

/** A team, who serves on it and where it works. */
@Controller
class TeamController implements NodeSource {

    private final Teams teams;
    private final Organizations organizations;
    private final Areas areas;
    private final Batch<TeamId, List<TeamMember>> members;
    private final Batch<TeamId, List<TeamMember>> history;
    private final Batch<TeamId, List<AreaId>> operatingIn;
    private final Batch<BasisId, Basis> bases;

    TeamController(Teams teams, Organizations organizations, Areas areas, Bases bases, Batches batches) {
        this.teams = teams;
        this.organizations = organizations;
        this.areas = areas;
        this.members = batches.of("Team.members", teams::membersOf);
        this.history = batches.of("Team.members.history", teams::historyOf);
        this.operatingIn = batches.of("Team.areas", teams::areasOf);
        this.bases = batches.of("Team.basis", (ids, day) -> bases.find(ids));
    }

    @QueryMapping
    @Nullable Team team(@Argument ObjectKey by, DataFetchingEnvironment environment) {
        TeamId id = by.code() != null ? teams.withCode(by.code()) : new TeamId(by.valueOf("Team"));
        return id == null ? null : teams.find(Set.of(id), AsOf.in(environment)).get(id);
    }

    @SchemaMapping
    String id(Team team) {
        return cursor(team);
    }

    @SchemaMapping
    @Nullable LocalDate since(Team team) {
        return team.period().knownSince();
    }

    @SchemaMapping
    @Nullable LocalDate until(Team team) {
        return team.period().until();
    }

    @SchemaMapping
    @Nullable Organization organization(Team team, DataFetchingEnvironment environment) {
        Organization now = organizations.on(AsOf.in(environment)).find(team.organization());
        return now == null ? organizations.on(team.period().since()).find(team.organization()) : now;
    }

    @SchemaMapping
    CompletableFuture<List<Area>> areas(Team team, DataFetchingEnvironment environment) {
        AreaTree tree = areas.on(AsOf.in(environment));
        return operatingIn
                .load(team.id(), environment)
                .thenApply(ids -> ids.stream()
                        .flatMap(id -> Stream.ofNullable(tree.find(id)))
                        .sorted(Comparator.comparingInt(area -> tree.forest().position(area.id())))
                        .toList());
    }

    @SchemaMapping
    CompletableFuture<List<TeamMember>> members(
            Team team, @Argument boolean history, DataFetchingEnvironment environment) {
        return (history ? this.history : members).load(team.id(), environment);
    }

    @SchemaMapping
    CompletableFuture<@Nullable Basis> basis(Team team, DataFetchingEnvironment environment) {
        return basis(team.basis(), environment);
    }

    @SchemaMapping
    CompletableFuture<@Nullable Basis> basis(TeamMember member, DataFetchingEnvironment environment) {
        return basis(member.basis(), environment);
    }

    private CompletableFuture<@Nullable Basis> basis(@Nullable BasisId id, DataFetchingEnvironment environment) {
        return id == null
                ? CompletableFuture.completedFuture(null)
                : bases.load(id, environment).thenApply(found -> found);
    }

    static String cursor(Team team) {
        return GlobalId.of("Team", team.id().value());
    }

    @Override
    public String type() {
        return "Team";
    }

    @Override
    public Map<String, Team> find(Set<String> ids, LocalDate day) {
        Map<String, Team> found = new HashMap<>();
        teams.find(ids.stream().map(TeamId::new).collect(toSet()), day)
                .forEach((id, team) -> found.put(id.value(), team));
        return found;
    }
}
