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
import vn.phancong.directive.Directive;

/** How a directive came down the tree. */
@Controller
class DirectiveCascadeController {

    private final CascadeQuestions questions;
    private final Bodies bodies;

    DirectiveCascadeController(CascadeQuestions questions, Bodies bodies) {
        this.questions = questions;
        this.bodies = bodies;
    }

    @SchemaMapping
    CompletableFuture<CascadeProgress> progress(
            Directive directive, @Argument @Nullable String within, DataFetchingEnvironment environment) {
        return questions.progress(asked(directive, within, environment), environment);
    }

    @SchemaMapping
    CompletableFuture<List<BranchFront>> front(
            Directive directive, @Argument @Nullable String within, DataFetchingEnvironment environment) {
        return questions.front(asked(directive, within, environment), environment);
    }

    @SchemaMapping
    CompletableFuture<Connection<Stop>> stoppedAt(
            Directive directive, @Argument @Nullable String within, DataFetchingEnvironment environment) {
        return questions.stoppedAt(asked(directive, within, environment), environment);
    }

    @SchemaMapping
    CompletableFuture<List<HopLatency>> latency(
            Directive directive, @Argument @Nullable String within, DataFetchingEnvironment environment) {
        return questions.latency(asked(directive, within, environment), environment);
    }

    @SchemaMapping
    CompletableFuture<ReportSummary> reports(
            Directive directive, @Argument @Nullable String within, DataFetchingEnvironment environment) {
        return questions.reports(asked(directive, within, environment), environment);
    }

    private Asked asked(Directive directive, @Nullable String within, DataFetchingEnvironment environment) {
        return new Asked(directive.id(), null, bodies.within(within, environment));
    }
}
