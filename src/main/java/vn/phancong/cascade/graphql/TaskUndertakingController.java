package vn.phancong.cascade.graphql;

import graphql.schema.DataFetchingEnvironment;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;
import vn.phancong.api.AsOf;
import vn.phancong.api.Batches;
import vn.phancong.api.Batches.Batch;
import vn.phancong.api.Connection;
import vn.phancong.api.Paging;
import vn.phancong.cascade.BodyDuties;
import vn.phancong.cascade.BodyDuties.Filter;
import vn.phancong.cascade.Cascades.Asked;
import vn.phancong.cascade.ClauseCoverage;
import vn.phancong.cascade.ClauseCoverages;
import vn.phancong.cascade.ClauseCoverages.Clause;
import vn.phancong.cascade.Undertaking;
import vn.phancong.cascade.UndertakingStatus;
import vn.phancong.coverage.Coverage;
import vn.phancong.coverage.Coverages;
import vn.phancong.coverage.Unit;
import vn.phancong.directive.Task;
import vn.phancong.organization.Organization;
import vn.phancong.organization.OrganizationId;

/** The undertakings of a task, and how far it is carried out among households. */
@Controller
class TaskUndertakingController {

    private final CascadeQuestions questions;
    private final BodyDuties duties;
    private final Bodies bodies;
    private final Batch<Clause, ClauseCoverage> clauses;
    private final Batch<OrganizationId, Coverage> overall;

    TaskUndertakingController(
            CascadeQuestions questions,
            BodyDuties duties,
            ClauseCoverages clauses,
            Coverages coverages,
            Bodies bodies,
            Batches batches) {
        this.questions = questions;
        this.duties = duties;
        this.bodies = bodies;
        this.clauses = batches.of("Task.coverage", clauses::of);
        this.overall = batches.of("ClauseCoverage.overall", (ids, day) -> {
            Set<Unit> units = ids.stream().map(Unit.OfOrganization::new).collect(Collectors.toSet());
            return byOrganization(coverages.of(units, day));
        });
    }

    @SchemaMapping
    CompletableFuture<Connection<Undertaking>> undertakings(
            Task task,
            @Argument @Nullable String within,
            @Argument @Nullable List<UndertakingStatus> statuses,
            @Argument @Nullable Boolean overdue,
            DataFetchingEnvironment environment) {
        Paging paging = Paging.of(environment);
        Asked asked = new Asked(task.directive(), task.id(), bodies.within(within, environment));
        Filter filter = new Filter(null, statuses == null ? Set.of() : Set.copyOf(statuses), overdue, false);
        return questions
                .undertakings(asked, environment)
                .thenApply(all -> Connection.within(
                        paging,
                        duties.filtered(all, task, filter, AsOf.in(environment)),
                        UndertakingController::cursor));
    }

    @SchemaMapping
    CompletableFuture<@Nullable ClauseCoverage> coverage(
            Task task, @Argument String within, DataFetchingEnvironment environment) {
        OrganizationId body = Objects.requireNonNull(bodies.within(within, environment));
        return clauses.load(new Clause(task.id(), body), environment).thenApply(found -> found);
    }

    @SchemaMapping
    @Nullable Organization organization(ClauseCoverage coverage, DataFetchingEnvironment environment) {
        return bodies.find(coverage.organization(), AsOf.in(environment), environment);
    }

    @SchemaMapping
    CompletableFuture<Coverage> overall(ClauseCoverage coverage, DataFetchingEnvironment environment) {
        return overall.load(coverage.organization(), environment);
    }

    private static Map<OrganizationId, Coverage> byOrganization(Map<Unit, Coverage> found) {
        return found.values().stream()
                .collect(Collectors.toMap(each -> ((Unit.OfOrganization) each.unit()).id(), each -> each));
    }
}
