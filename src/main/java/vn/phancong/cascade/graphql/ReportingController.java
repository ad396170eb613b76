package vn.phancong.cascade.graphql;

import graphql.schema.DataFetchingEnvironment;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;
import vn.phancong.api.Batches;
import vn.phancong.api.Batches.Batch;
import vn.phancong.cascade.BodyDuties;
import vn.phancong.cascade.HouseholdClauses;
import vn.phancong.cascade.Overdue;
import vn.phancong.cascade.ReportingLines;
import vn.phancong.cascade.ReportingLines.Line;
import vn.phancong.cascade.Undertaking;
import vn.phancong.cascade.UndertakingId;
import vn.phancong.organization.Organization;

/** To whom an undertaking is reported, what is late about it, and how many assignments carry it out. */
@Controller
class ReportingController {

    private final Bodies bodies;
    private final Batch<UndertakingId, Line> lines;
    private final Batch<Undertaking, Overdue> overdue;
    private final Batch<UndertakingId, Integer> assignments;

    ReportingController(
            ReportingLines lines, BodyDuties duties, HouseholdClauses clauses, Bodies bodies, Batches batches) {
        this.bodies = bodies;
        this.lines = batches.of("Undertaking.reportsTo", lines::of);
        this.overdue = batches.of("Undertaking.overdue", duties::overdue);
        this.assignments = batches.of("Undertaking.assignments", clauses::countAssignmentsOf);
    }

    @SchemaMapping
    CompletableFuture<@Nullable Organization> reportsTo(Undertaking undertaking, DataFetchingEnvironment environment) {
        return lines.load(undertaking.id(), environment)
                .thenApply(line -> line == null ? null : bodies.find(line.to(), undertaking.sentOn(), environment));
    }

    @SchemaMapping
    CompletableFuture<@Nullable Organization> via(Undertaking undertaking, DataFetchingEnvironment environment) {
        return lines.load(undertaking.id(), environment)
                .thenApply(line -> line == null ? null : bodies.find(line.via(), undertaking.sentOn(), environment));
    }

    @SchemaMapping
    CompletableFuture<@Nullable Overdue> overdue(Undertaking undertaking, DataFetchingEnvironment environment) {
        return overdue.load(undertaking, environment).thenApply(found -> found);
    }

    @SchemaMapping
    CompletableFuture<Integer> assignments(Undertaking undertaking, DataFetchingEnvironment environment) {
        return assignments.load(undertaking.id(), environment);
    }
}
