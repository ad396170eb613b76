package vn.phancong.cascade.store;

import static java.util.stream.Collectors.toMap;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.neo4j.driver.Record;
import org.springframework.stereotype.Component;
import vn.phancong.cascade.Report;
import vn.phancong.cascade.Step;
import vn.phancong.cascade.Undertaking;
import vn.phancong.cascade.UndertakingId;
import vn.phancong.cascade.Undertakings;
import vn.phancong.directive.TaskId;
import vn.phancong.graph.CypherLibrary;
import vn.phancong.graph.Graph;
import vn.phancong.graph.Statement;
import vn.phancong.organization.OrganizationId;

@Component
class Neo4jUndertakings implements Undertakings {

    private final Graph graph;
    private final Statement find;
    private final Statement revisions;
    private final Statement ofTasks;
    private final Statement ofBodies;
    private final Statement below;
    private final Statement chains;
    private final Statement steps;
    private final Statement latestReports;

    Neo4jUndertakings(Graph graph, CypherLibrary library) {
        this.graph = graph;
        this.find = library.statement("cascade/undertakings");
        this.revisions = library.statement("cascade/revisions");
        this.ofTasks = library.statement("cascade/of-tasks");
        this.ofBodies = library.statement("cascade/of-bodies");
        this.below = library.statement("cascade/below");
        this.chains = library.statement("cascade/chains");
        this.steps = library.statement("cascade/steps");
        this.latestReports = library.statement("cascade/latest-reports");
    }

    @Override
    public Map<UndertakingId, Undertaking> find(Set<UndertakingId> ids) {
        return graph.read(find, of(ids), UndertakingRows::undertaking).stream()
                .collect(toMap(Undertaking::id, Function.identity()));
    }

    @Override
    public Map<TaskId, Long> revisionsOf(Set<TaskId> tasks) {
        return graph.read(revisions, taskIds(tasks), row -> row).stream()
                .collect(toMap(UndertakingRows::task, row -> row.get("revision").asLong()));
    }

    @Override
    public Map<TaskId, Ledger> ofTasks(Set<TaskId> tasks) {
        Map<TaskId, Long> read = new HashMap<>();
        Map<TaskId, List<Undertaking>> found = new HashMap<>();
        // Row by row, because a city's undertakings of one task are many.
        graph.read(ofTasks, taskIds(tasks), row -> {
            TaskId task = UndertakingRows.task(row);
            read.put(task, row.get("revision").asLong());
            return found.computeIfAbsent(task, each -> new ArrayList<>()).add(UndertakingRows.undertaking(row));
        });
        Map<TaskId, Ledger> ledgers = new HashMap<>();
        read.forEach((task, revision) ->
                ledgers.put(task, new Ledger(revision, List.copyOf(found.getOrDefault(task, List.of())))));
        return ledgers;
    }

    @Override
    public Map<OrganizationId, List<Undertaking>> ofBodies(Set<OrganizationId> bodies) {
        List<String> ids = bodies.stream().map(OrganizationId::value).toList();
        return graph.readLists(
                ofBodies,
                Map.of("organizationIds", ids),
                bodies,
                UndertakingRows::organization,
                UndertakingRows::undertaking);
    }

    @Override
    public Map<UndertakingId, List<Undertaking>> below(Set<UndertakingId> ids) {
        return lists(below, "aboveId", ids, UndertakingRows::undertaking);
    }

    @Override
    public Map<UndertakingId, List<Undertaking>> chainsOf(Set<UndertakingId> ids) {
        return lists(chains, "lowestId", ids, UndertakingRows::undertaking);
    }

    @Override
    public Map<UndertakingId, List<Step>> stepsOf(Set<UndertakingId> ids) {
        return lists(steps, "undertakingId", ids, UndertakingRows::step);
    }

    @Override
    public Map<UndertakingId, Report> latestReportsOn(Set<TaskId> tasks, LocalDate day) {
        Map<UndertakingId, Report> found = new HashMap<>();
        Map<String, Object> parameters = Map.of("taskIds", UndertakingRows.taskValues(tasks), "asOf", day);
        graph.read(
                latestReports,
                parameters,
                row -> found.put(UndertakingRows.id(row, "undertakingId"), UndertakingRows.report(row)) == null);
        return found;
    }

    private <T> Map<UndertakingId, List<T>> lists(
            Statement statement, String key, Set<UndertakingId> ids, Function<Record, T> row) {
        return graph.readLists(statement, of(ids), ids, found -> UndertakingRows.id(found, key), row);
    }

    private static Map<String, Object> of(Set<UndertakingId> ids) {
        return Map.of("ids", UndertakingRows.values(ids));
    }

    private static Map<String, Object> taskIds(Set<TaskId> tasks) {
        return Map.of("taskIds", UndertakingRows.taskValues(tasks));
    }
}
