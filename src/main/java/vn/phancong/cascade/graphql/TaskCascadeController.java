package vn.phancong.cascade.graphql;

import graphql.schema.DataFetchingEnvironment;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;
import vn.phancong.api.Connection;
import vn.phancong.cascade.BranchFront;
import vn.phancong.cascade.CascadeProgress;
import vn.phancong.cascade.Cascades.Asked;
import vn.phancong.cascade.HopLatency;
import vn.phancong.cascade.ReportSummary;
import vn.phancong.cascade.Stop;
import vn.phancong.directive.Task;

/** How a task came down the tree. */
@Controller
class TaskCascadeController {

    private final CascadeQuestions questions;
    private final Bodies bodies;

    TaskCascadeController(CascadeQuestions questions, Bodies bodies) {
        this.questions = questions;
        this.bodies = bodies;
    }

    @SchemaMapping
    CompletableFuture<CascadeProgress> progress(
            Task task, @Argument @Nullable String within, DataFetchingEnvironment environment) {
        return questions.progress(asked(task, within, environment), environment);
    }

    @SchemaMapping
    CompletableFuture<List<BranchFront>> front(
            Task task, @Argument @Nullable String within, DataFetchingEnvironment environment) {
        return questions.front(asked(task, within, environment), environment);
    }

    @SchemaMapping
    CompletableFuture<Connection<Stop>> stoppedAt(
            Task task, @Argument @Nullable String within, DataFetchingEnvironment environment) {
        return questions.stoppedAt(asked(task, within, environment), environment);
    }

    @SchemaMapping
    CompletableFuture<List<HopLatency>> latency(
            Task task, @Argument @Nullable String within, DataFetchingEnvironment environment) {
        return questions.latency(asked(task, within, environment), environment);
    }

    @SchemaMapping
    CompletableFuture<ReportSummary> reports(
            Task task, @Argument @Nullable String within, DataFetchingEnvironment environment) {
        return questions.reports(asked(task, within, environment), environment);
    }

    private Asked asked(Task task, @Nullable String within, DataFetchingEnvironment environment) {
        return new Asked(task.directive(), task.id(), bodies.within(within, environment));
    }
}
