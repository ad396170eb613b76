package vn.phancong.team.graphql;

import graphql.schema.DataFetchingEnvironment;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;
import vn.phancong.api.AsOf;
import vn.phancong.api.Batches;
import vn.phancong.api.Batches.Batch;
import vn.phancong.api.Connection;
import vn.phancong.api.GlobalId;
import vn.phancong.api.Paging;
import vn.phancong.organization.BranchPlace;
import vn.phancong.organization.Organization;
import vn.phancong.organization.Organizations;
import vn.phancong.team.PartylessTeam;
import vn.phancong.team.Team;
import vn.phancong.team.TeamKind;
import vn.phancong.team.TeamKindSummary;
import vn.phancong.team.TeamLists;
import vn.phancong.team.TeamLists.InArea;
import vn.phancong.team.TeamLists.Page;
import vn.phancong.team.UnservedAreas;
import vn.phancong.team.UnservedAreas.Question;
import vn.phancong.territory.Area;
import vn.phancong.territory.AreaKind;

/** The teams of organisations and areas, and what is missing of them. */
@Controller
class TeamListController {

    private final Organizations organizations;
    private final Batch<Page, List<Team>> pages;
    private final Batch<Page, Integer> counts;
    private final Batch<Page, List<PartylessTeam>> partyless;
    private final Batch<Page, List<TeamKindSummary>> summaries;
    private final Batch<InArea, List<Team>> inAreas;
    private final Batch<Question, List<Area>> unserved;

    TeamListController(TeamLists lists, UnservedAreas unserved, Organizations organizations, Batches batches) {
        this.organizations = organizations;
        this.pages = batches.of("Organization.teams", lists::firstOf);
        this.counts = batches.of("Organization.teams.totalCount", lists::count);
        this.partyless = batches.of("Organization.teamsWithoutPartyMember", lists::firstPartyless);
        this.summaries = batches.of("Organization.teamSummary", lists::summaries);
        this.inAreas = batches.of("Area.teams", lists::operatingIn);
        this.unserved = batches.of("Organization.areasWithoutTeam", unserved::of);
    }

    @SchemaMapping
    CompletableFuture<Connection<Team>> teams(
            Organization organization, @Argument @Nullable List<TeamKind> kinds, DataFetchingEnvironment environment) {
        Paging paging = Paging.of(environment);
        Page page =
                new Page(organization.id(), wanted(kinds), after(organization, paging, environment), paging.limit());
        return pages.load(page, environment)
                .thenApply(found -> Connection.of(
                        paging,
                        found,
                        team -> place(team).cursor(paging),
                        () -> counts.load(Page.whole(organization.id(), page.kinds()), environment)));
    }

    @SchemaMapping
    CompletableFuture<Connection<PartylessTeam>> teamsWithoutPartyMember(
            Organization organization, @Argument @Nullable List<TeamKind> kinds, DataFetchingEnvironment environment) {
        Paging paging = Paging.of(environment);
        Page page =
                new Page(organization.id(), wanted(kinds), after(organization, paging, environment), paging.limit());
        return partyless
                .load(page, environment)
                .thenApply(found -> Connection.of(
                        paging,
                        found,
                        each -> place(each.team()).cursor(paging),
                        () -> summaries
                                .load(Page.whole(organization.id(), page.kinds()), environment)
                                .thenApply(TeamListController::withoutPartyMember)));
    }

    @SchemaMapping
    CompletableFuture<List<TeamKindSummary>> teamSummary(
            Organization organization, DataFetchingEnvironment environment) {
        return summaries.load(Page.whole(organization.id(), wanted(null)), environment);
    }

    @SchemaMapping
    CompletableFuture<Connection<Area>> areasWithoutTeam(
            Organization organization,
            @Argument @Nullable List<TeamKind> kinds,
            @Argument Set<AreaKind> areaKinds,
            DataFetchingEnvironment environment) {
        Paging paging = Paging.of(environment);
        Question question = new Question(organization.id(), wanted(kinds), Set.copyOf(areaKinds));
        return unserved.load(question, environment)
                .thenApply(all -> Connection.within(
                        paging, all, area -> GlobalId.of("Area", area.id().value())));
    }

    @SchemaMapping
    CompletableFuture<Connection<Team>> teams(
            Area area, @Argument @Nullable List<TeamKind> kinds, DataFetchingEnvironment environment) {
        Paging paging = Paging.of(environment);
        return inAreas.load(new InArea(area.id(), wanted(kinds)), environment)
                .thenApply(all -> Connection.within(paging, all, TeamController::cursor));
    }

    private @Nullable BranchPlace after(Organization organization, Paging paging, DataFetchingEnvironment environment) {
        return BranchPlace.after(paging, organizations.on(AsOf.in(environment)), organization.id());
    }

    private static BranchPlace place(Team team) {
        return new BranchPlace(team.organization(), team.sortKey(), team.code());
    }

    private static Set<TeamKind> wanted(@Nullable List<TeamKind> kinds) {
        return kinds == null || kinds.isEmpty() ? EnumSet.allOf(TeamKind.class) : EnumSet.copyOf(kinds);
    }

    private static int withoutPartyMember(List<TeamKindSummary> summaries) {
        return summaries.stream().mapToInt(TeamKindSummary::withoutPartyMember).sum();
    }
}
