package vn.phancong.cascade.graphql;

import graphql.schema.DataFetchingEnvironment;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;
import vn.phancong.api.Batches;
import vn.phancong.api.Batches.Batch;
import vn.phancong.cascade.Basis;
import vn.phancong.cascade.Undertaking;
import vn.phancong.cascade.UndertakingId;
import vn.phancong.cascade.Undertakings;
import vn.phancong.directive.Directives;
import vn.phancong.directive.Task;
import vn.phancong.directive.TaskId;

/** The clause that something rests on. */
@Controller
class BasisController {

    private final Batch<TaskId, Task> tasks;
    private final Batch<UndertakingId, Undertaking> undertakings;

    BasisController(Directives directives, Undertakings undertakings, Batches batches) {
        this.tasks = batches.of("Basis.task", (ids, day) -> directives.findTasks(ids));
        this.undertakings = batches.of("Basis.undertaking", (ids, day) -> undertakings.find(ids));
    }

    @SchemaMapping
    CompletableFuture<Task> task(Basis basis, DataFetchingEnvironment environment) {
        return tasks.load(basis.task(), environment);
    }

    @SchemaMapping
    CompletableFuture<@Nullable Undertaking> undertaking(Basis basis, DataFetchingEnvironment environment) {
        return basis.undertaking() == null
                ? CompletableFuture.completedFuture(null)
                : undertakings.load(basis.undertaking(), environment).thenApply(found -> found);
    }
}
