package vn.phancong.directive.graphql;

import graphql.schema.DataFetchingEnvironment;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;
import vn.phancong.api.Batches;
import vn.phancong.api.Batches.Batch;
import vn.phancong.directive.Directive;
import vn.phancong.directive.DirectiveId;
import vn.phancong.directive.DirectiveLinks;
import vn.phancong.directive.DirectiveLinks.Linked;
import vn.phancong.directive.DirectiveLinks.Refined;
import vn.phancong.directive.Relation;
import vn.phancong.directive.Task;
import vn.phancong.directive.TaskId;

/** How documents and their tasks stand to each other. */
@Controller
class DirectiveLinkController {

    private final Batch<DirectiveId, List<Linked>> links;
    private final Batch<TaskId, List<Refined>> refinements;

    DirectiveLinkController(DirectiveLinks links, Batches batches) {
        this.links = batches.of("Directive.links", links::of);
        this.refinements = batches.of("Task.refinements", links::ofTasks);
    }

    @SchemaMapping
    CompletableFuture<List<Directive>> basedOn(Directive directive, DataFetchingEnvironment environment) {
        return linked(directive, each -> each.upward() && each.relation() == Relation.BASED_ON, environment);
    }

    @SchemaMapping(field = "implements")
    CompletableFuture<List<Directive>> carriesOut(Directive directive, DataFetchingEnvironment environment) {
        return linked(directive, each -> each.upward() && each.relation() == Relation.IMPLEMENTS, environment);
    }

    @SchemaMapping
    CompletableFuture<List<Directive>> implementedBy(Directive directive, DataFetchingEnvironment environment) {
        return linked(directive, DirectiveLinkController::implementing, environment);
    }

    @SchemaMapping
    CompletableFuture<List<Directive>> citedBy(Directive directive, DataFetchingEnvironment environment) {
        return linked(directive, each -> !each.upward(), environment);
    }

    @SchemaMapping
    CompletableFuture<List<Implementation>> implementations(Directive directive, DataFetchingEnvironment environment) {
        return implementedBy(directive, environment)
                .thenApply(lower -> lower.stream()
                        .map(each -> new Implementation(each, daysBetween(directive, each)))
                        .toList());
    }

    @SchemaMapping
    CompletableFuture<List<Task>> refines(Task task, DataFetchingEnvironment environment) {
        return refined(task, Refined::upward, environment);
    }

    @SchemaMapping
    CompletableFuture<List<Task>> refinedBy(Task task, DataFetchingEnvironment environment) {
        return refined(task, each -> !each.upward(), environment);
    }

    private static boolean implementing(Linked linked) {
        return !linked.upward() && linked.relation() == Relation.IMPLEMENTS;
    }

    private CompletableFuture<List<Directive>> linked(
            Directive directive, Predicate<Linked> wanted, DataFetchingEnvironment environment) {
        return links.load(directive.id(), environment)
                .thenApply(all -> all.stream()
                        .filter(wanted)
                        .map(Linked::directive)
                        .distinct()
                        .toList());
    }

    private CompletableFuture<List<Task>> refined(
            Task task, Predicate<Refined> wanted, DataFetchingEnvironment environment) {
        return refinements
                .load(task.id(), environment)
                .thenApply(all -> all.stream().filter(wanted).map(Refined::task).toList());
    }

    private static @Nullable Integer daysBetween(Directive higher, Directive lower) {
        return higher.issuedOn() == null || lower.issuedOn() == null
                ? null
                : (Integer) Math.toIntExact(ChronoUnit.DAYS.between(higher.issuedOn(), lower.issuedOn()));
    }

    record Implementation(Directive directive, @Nullable Integer daysAfter) {}
}
