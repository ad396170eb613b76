package vn.phancong.directive.graphql;

import graphql.schema.DataFetchingEnvironment;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;
import vn.phancong.api.Batches;
import vn.phancong.api.Batches.Batch;
import vn.phancong.api.GlobalId;
import vn.phancong.api.NodeSource;
import vn.phancong.directive.Directive;
import vn.phancong.directive.DirectiveId;
import vn.phancong.directive.Directives;
import vn.phancong.directive.Task;
import vn.phancong.directive.TaskId;
import vn.phancong.reading.Modality;

/** Tasks, of a directive or by id. */
@Controller
class TaskController implements NodeSource {

    private final Directives directives;
    private final Batch<DirectiveId, Directive> byId;
    private final Batch<DirectiveId, List<Task>> tasks;

    TaskController(Directives directives, Batches batches) {
        this.directives = directives;
        this.byId = batches.of("Task.directive", (ids, day) -> directives.find(ids));
        this.tasks = batches.of("Directive.tasks", (ids, day) -> directives.tasksOf(ids));
    }

    @SchemaMapping
    CompletableFuture<List<Task>> tasks(Directive directive, DataFetchingEnvironment environment) {
        return tasks.load(directive.id(), environment);
    }

    @SchemaMapping
    String id(Task task) {
        return GlobalId.of(type(), task.id().value());
    }

    @SchemaMapping
    CompletableFuture<Directive> directive(Task task, DataFetchingEnvironment environment) {
        return byId.load(task.directive(), environment);
    }

    /** The task's own modality, or that of the whole document. */
    @SchemaMapping
    CompletableFuture<@Nullable Modality> modality(Task task, DataFetchingEnvironment environment) {
        return task.modality() != null
                ? CompletableFuture.completedFuture(task.modality())
                : directive(task, environment).thenApply(Directive::modality);
    }

    @Override
    public String type() {
        return "Task";
    }

    @Override
    public Map<String, Task> find(Set<String> ids, LocalDate day) {
        Map<TaskId, Task> found =
                directives.findTasks(ids.stream().map(TaskId::new).collect(Collectors.toSet()));
        Map<DirectiveId, Directive> issued =
                directives.find(found.values().stream().map(Task::directive).collect(Collectors.toSet()));
        Map<String, Task> there = new HashMap<>();
        found.forEach((id, task) -> {
            Directive directive = issued.get(task.directive());
            if (directive != null && directive.isThereOn(day)) {
                there.put(id.value(), task);
            }
        });
        return there;
    }
}
