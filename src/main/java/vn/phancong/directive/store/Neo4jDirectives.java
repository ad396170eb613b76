package vn.phancong.directive.store;

import static java.util.stream.Collectors.toMap;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.springframework.stereotype.Component;
import vn.phancong.directive.Directive;
import vn.phancong.directive.DirectiveId;
import vn.phancong.directive.Directives;
import vn.phancong.directive.Task;
import vn.phancong.directive.TaskId;
import vn.phancong.graph.CypherLibrary;
import vn.phancong.graph.Graph;
import vn.phancong.graph.Statement;
import vn.phancong.organization.OrganizationId;

@Component
class Neo4jDirectives implements Directives {

    private final Graph graph;
    private final Statement find;
    private final Statement byNumber;
    private final Statement findTasks;
    private final Statement tasksOf;
    private final Statement addressees;
    private final Statement performers;
    private final Statement reportLines;

    Neo4jDirectives(Graph graph, CypherLibrary library) {
        this.graph = graph;
        this.find = library.statement("directive/directives");
        this.byNumber = library.statement("directive/by-number");
        this.findTasks = library.statement("directive/tasks");
        this.tasksOf = library.statement("directive/tasks-of");
        this.addressees = library.statement("directive/addressees");
        this.performers = library.statement("directive/performers");
        this.reportLines = library.statement("directive/report-lines");
    }

    @Override
    public Map<DirectiveId, Directive> find(Set<DirectiveId> ids) {
        return graph.read(find, Map.of("ids", values(ids, DirectiveId::value)), DirectiveRows::directive).stream()
                .collect(toMap(Directive::id, Function.identity()));
    }

    @Override
    public List<Named> withNumbers(Set<String> numberKeys, LocalDate day) {
        Map<String, Object> parameters = Map.of("numberKeys", List.copyOf(numberKeys), "asOf", day);
        return graph.read(byNumber, parameters, DirectiveRows::named);
    }

    @Override
    public Map<TaskId, Task> findTasks(Set<TaskId> ids) {
        return graph.read(findTasks, Map.of("ids", values(ids, TaskId::value)), DirectiveRows::task).stream()
                .collect(toMap(Task::id, Function.identity()));
    }

    @Override
    public Map<DirectiveId, List<Task>> tasksOf(Set<DirectiveId> directives) {
        return graph.readLists(tasksOf, of(directives), directives, DirectiveRows::directiveId, DirectiveRows::task);
    }

    @Override
    public Map<DirectiveId, List<Addressee>> addresseesOf(Set<DirectiveId> directives) {
        return graph.readLists(
                addressees, of(directives), directives, DirectiveRows::directiveId, DirectiveRows::addressee);
    }

    @Override
    public Map<TaskId, List<OrganizationId>> performersOf(Set<TaskId> tasks) {
        return graph.readLists(
                performers,
                Map.of("taskIds", values(tasks, TaskId::value)),
                tasks,
                DirectiveRows::taskId,
                DirectiveRows::organizationId);
    }

    @Override
    public Map<DirectiveId, List<ReportLine>> reportLinesOf(Set<DirectiveId> directives) {
        return graph.readLists(
                reportLines, of(directives), directives, DirectiveRows::directiveId, DirectiveRows::reportLine);
    }

    private static Map<String, Object> of(Set<DirectiveId> directives) {
        return Map.of("directiveIds", values(directives, DirectiveId::value));
    }

    private static <T> List<String> values(Collection<T> ids, Function<T, String> value) {
        return ids.stream().map(value).toList();
    }
}
