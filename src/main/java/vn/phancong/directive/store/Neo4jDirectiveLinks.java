package vn.phancong.directive.store;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Component;
import vn.phancong.directive.DirectiveId;
import vn.phancong.directive.DirectiveLinks;
import vn.phancong.directive.Relation;
import vn.phancong.directive.TaskId;
import vn.phancong.graph.CypherLibrary;
import vn.phancong.graph.Graph;
import vn.phancong.graph.Statement;

@Component
class Neo4jDirectiveLinks implements DirectiveLinks {

    private final Graph graph;
    private final Statement links;
    private final Statement refinements;

    Neo4jDirectiveLinks(Graph graph, CypherLibrary library) {
        this.graph = graph;
        this.links = library.statement("directive/links");
        this.refinements = library.statement("directive/refinements");
    }

    @Override
    public Map<DirectiveId, List<Linked>> of(Set<DirectiveId> directives, LocalDate day) {
        List<String> ids = directives.stream().map(DirectiveId::value).toList();
        return graph.readLists(
                links,
                Map.of("directiveIds", ids, "asOf", day),
                directives,
                DirectiveRows::directiveId,
                row -> new Linked(
                        Relation.valueOf(row.get("relation").asString()),
                        row.get("upward").asBoolean(),
                        DirectiveRows.directive(row)));
    }

    @Override
    public Map<TaskId, List<Refined>> ofTasks(Set<TaskId> tasks, LocalDate day) {
        List<String> ids = tasks.stream().map(TaskId::value).toList();
        return graph.readLists(
                refinements,
                Map.of("taskIds", ids, "asOf", day),
                tasks,
                DirectiveRows::taskId,
                row -> new Refined(row.get("upward").asBoolean(), DirectiveRows.task(row)));
    }
}
