package vn.phancong.directive.graphql;

import graphql.schema.DataFetchingEnvironment;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;
import vn.phancong.api.Batches;
import vn.phancong.api.Batches.Batch;
import vn.phancong.directive.Directive;
import vn.phancong.directive.DirectiveId;
import vn.phancong.directive.DirectiveTexts;
import vn.phancong.directive.DirectiveTexts.Paper;
import vn.phancong.directive.Task;
import vn.phancong.directive.TaskId;
import vn.phancong.reading.Reading.Recipient;
import vn.phancong.reading.Stretch;

/** The words on which directives and tasks rest. */
@Controller
class DirectiveTextController {

    private final Batch<DirectiveId, Paper> papers;
    private final Batch<TaskId, Stretch> stretches;

    DirectiveTextController(DirectiveTexts texts, Batches batches) {
        this.papers = batches.of("Directive.paper", (ids, day) -> texts.of(ids));
        this.stretches = batches.of("Task.stretch", (ids, day) -> texts.stretchesOf(ids));
    }

    @SchemaMapping
    CompletableFuture<@Nullable String> text(Directive directive, DataFetchingEnvironment environment) {
        return papers.load(directive.id(), environment).thenApply(Paper::text);
    }

    @SchemaMapping
    CompletableFuture<List<String>> setByUser(Directive directive, DataFetchingEnvironment environment) {
        return papers.load(directive.id(), environment).thenApply(Paper::setByUser);
    }

    @SchemaMapping
    CompletableFuture<List<Recipient>> recipients(Directive directive, DataFetchingEnvironment environment) {
        return papers.load(directive.id(), environment).thenApply(Paper::recipients);
    }

    @SchemaMapping
    CompletableFuture<Stretch> stretch(Task task, DataFetchingEnvironment environment) {
        return stretches.load(task.id(), environment);
    }
}
