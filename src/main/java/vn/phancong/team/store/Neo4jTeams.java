package vn.phancong.team.store;

import static java.util.stream.Collectors.toMap;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Record;
import org.springframework.stereotype.Component;
import vn.phancong.graph.CypherLibrary;
import vn.phancong.graph.Graph;
import vn.phancong.graph.Statement;
import vn.phancong.people.PersonId;
import vn.phancong.team.PartyLack;
import vn.phancong.team.PartylessTeam;
import vn.phancong.team.Team;
import vn.phancong.team.TeamId;
import vn.phancong.team.TeamKind;
import vn.phancong.team.TeamKindSummary;
import vn.phancong.team.TeamMember;
import vn.phancong.team.Teams;
import vn.phancong.team.Teams.AreaRow;
import vn.phancong.team.Teams.BodyRow;
import vn.phancong.territory.AreaId;

@Component
class Neo4jTeams implements Teams {

    private final Graph graph;
    private final Statement byIds;
    private final Statement byCode;
    private final Statement members;
    private final Statement services;
    private final Statement areas;
    private final Statement inAreas;
    private final Statement served;
    private final Statement page;
    private final Statement count;
    private final Statement partyless;
    private final Statement summaries;

    Neo4jTeams(Graph graph, CypherLibrary library) {
        this.graph = graph;
        this.byIds = library.statement("team/teams");
        this.byCode = library.statement("team/team-by-code");
        this.members = library.statement("team/members");
        this.services = library.statement("team/services");
        this.areas = library.statement("team/areas");
        this.inAreas = library.statement("team/in-areas");
        this.served = library.statement("team/served-areas");
        this.page = library.statement("team/page");
        this.count = library.statement("team/count");
        this.partyless = library.statement("team/partyless");
        this.summaries = library.statement("team/summaries");
    }

    @Override
    public Map<TeamId, Team> everFound(Set<TeamId> ids) {
        return ids.isEmpty()
                ? Map.of()
                : graph.read(byIds, Map.of("ids", values(ids)), TeamRows::team).stream()
                        .collect(toMap(Team::id, Function.identity()));
    }

    @Override
    public @Nullable TeamId withCode(String code) {
        return graph
                .read(
                        byCode,
                        Map.of("code", code),
                        row -> new TeamId(row.get("id").asString()))
                .stream()
                .findFirst()
                .orElse(null);
    }

    @Override
    public Map<TeamId, List<TeamMember>> membersOf(Set<TeamId> teams, LocalDate day) {
        return membersOf(teams, false, day);
    }

    @Override
    public Map<TeamId, List<TeamMember>> historyOf(Set<TeamId> teams, LocalDate day) {
        return membersOf(teams, true, day);
    }

    private Map<TeamId, List<TeamMember>> membersOf(Set<TeamId> teams, boolean history, LocalDate day) {
        Map<String, Object> parameters = Map.of("teamIds", values(teams), "history", history, "asOf", day);
        return graph.readLists(members, parameters, teams, Neo4jTeams::teamOf, TeamRows::member);
    }

    @Override
    public Map<PersonId, List<TeamMember>> servicesOf(Set<PersonId> people, LocalDate day) {
        return servicesOf(people, false, day);
    }

    @Override
    public Map<PersonId, List<TeamMember>> serviceHistoryOf(Set<PersonId> people, LocalDate day) {
        return servicesOf(people, true, day);
    }

    private Map<PersonId, List<TeamMember>> servicesOf(Set<PersonId> people, boolean history, LocalDate day) {
        List<String> ids = people.stream().map(PersonId::value).toList();
        Map<String, Object> parameters = Map.of("personIds", ids, "history", history, "asOf", day);
        return graph.readLists(services, parameters, people, TeamRows::person, TeamRows::member);
    }

    @Override
    public Map<TeamId, List<AreaId>> areasOf(Set<TeamId> teams, LocalDate day) {
        Map<String, Object> parameters = Map.of("teamIds", values(teams), "asOf", day);
        return graph.readLists(areas, parameters, teams, Neo4jTeams::teamOf, TeamRows::area);
    }

    @Override
    public Map<AreaRow, List<Team>> operatingIn(Set<AreaRow> rows, LocalDate day) {
        List<AreaRow> asked = List.copyOf(rows);
        List<Map<String, Object>> requests = new ArrayList<>();
        asked.forEach(row -> requests.add(Map.of(
                "index", requests.size(), "areaIds", values(row.areas()), "kinds", TeamRows.names(row.kinds()))));
        Map<String, Object> parameters = Map.of("requests", requests, "asOf", day);
        return graph.readLists(inAreas, parameters, asked, row -> asked.get(index(row)), TeamRows::team);
    }

    @Override
    public Set<AreaId> servedAmong(Collection<AreaId> areas, Set<TeamKind> kinds, LocalDate day) {
        Map<String, Object> parameters = Map.of("areaIds", values(areas), "kinds", TeamRows.names(kinds), "asOf", day);
        return Set.copyOf(graph.read(served, parameters, TeamRows::area));
    }

    @Override
    public Map<BodyRow, List<Team>> firstOf(Collection<BodyRow> rows, int limit, LocalDate day) {
        return lists(page, rows, limit, day, TeamRows::team);
    }

    @Override
    public Map<BodyRow, List<PartylessTeam>> firstPartyless(Collection<BodyRow> rows, int limit, LocalDate day) {
        return lists(partyless, rows, limit, day, row -> {
            boolean none = row.get("partyMembers").asInt() == 0;
            return new PartylessTeam(TeamRows.team(row), none ? PartyLack.NO_PARTY_MEMBER : PartyLack.NONE_AVAILABLE);
        });
    }

    @Override
    public Map<BodyRow, Integer> count(Collection<BodyRow> rows, LocalDate day) {
        List<BodyRow> asked = rows.stream().distinct().toList();
        Map<String, Object> parameters = Map.of("requests", requests(asked), "asOf", day);
        return graph.read(count, parameters, row -> row).stream()
                .collect(toMap(
                        row -> asked.get(index(row)), row -> row.get("teams").asInt()));
    }

    @Override
    public Map<BodyRow, List<TeamKindSummary>> summaries(Collection<BodyRow> rows, LocalDate day) {
        List<BodyRow> asked = rows.stream().distinct().toList();
        Map<String, Object> parameters = Map.of("requests", requests(asked), "asOf", day);
        return graph.readLists(summaries, parameters, asked, row -> asked.get(index(row)), Neo4jTeams::summary);
    }

    private <T> Map<BodyRow, List<T>> lists(
            Statement statement, Collection<BodyRow> rows, int limit, LocalDate day, Function<Record, T> row) {
        List<BodyRow> asked = rows.stream().distinct().toList();
        Map<String, Object> parameters = Map.of("requests", requests(asked), "limit", limit, "asOf", day);
        return graph.readLists(statement, parameters, asked, found -> asked.get(index(found)), row);
    }

    private static List<Map<String, @Nullable Object>> requests(List<BodyRow> rows) {
        List<Map<String, @Nullable Object>> requests = new ArrayList<>();
        rows.forEach(row -> requests.add(TeamRows.request(requests.size(), row)));
        return requests;
    }

    private static TeamKindSummary summary(Record row) {
        return new TeamKindSummary(
                TeamKind.valueOf(row.get("kind").asString()),
                row.get("teams").asInt(),
                row.get("people").asInt(),
                row.get("partyMembers").asInt(),
                row.get("withoutLeader").asInt(),
                row.get("withoutPartyMember").asInt());
    }

    private static TeamId teamOf(Record row) {
        return new TeamId(row.get("teamId").asString());
    }

    private static int index(Record row) {
        return row.get("request").asInt();
    }

    private static List<String> values(Set<TeamId> teams) {
        return teams.stream().map(TeamId::value).toList();
    }

    private static List<String> values(Collection<AreaId> areas) {
        return areas.stream().map(AreaId::value).toList();
    }
}
