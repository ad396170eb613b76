package vn.phancong.practice.graphql;

import graphql.schema.DataFetchingEnvironment;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;
import vn.phancong.api.AsOf;
import vn.phancong.api.Batches;
import vn.phancong.api.Batches.Batch;
import vn.phancong.api.Connection;
import vn.phancong.api.GlobalId;
import vn.phancong.api.Paging;
import vn.phancong.organization.Organization;
import vn.phancong.practice.Branch;
import vn.phancong.practice.Descent;
import vn.phancong.practice.Generation;
import vn.phancong.practice.Practice;
import vn.phancong.practice.PracticeSpreads;
import vn.phancong.practice.PracticeSpreads.Adopters;
import vn.phancong.practice.PracticeSpreads.Branches;
import vn.phancong.practice.PracticeSpreads.Steps;
import vn.phancong.practice.Spread;

/** How practices have spread. */
@Controller
class PracticeSpreadController {

    private final PracticeBodies bodies;
    private final Batch<Adopters, List<Descent>> adoptions;
    private final Batch<Steps, List<Spread>> spreads;
    private final Batch<Branches, List<Branch>> branches;
    private final Batch<Practice, List<Generation>> generations;

    PracticeSpreadController(PracticeBodies bodies, PracticeSpreads spreads, Batches batches) {
        this.bodies = bodies;
        this.adoptions = batches.of("Practice.adoptions", spreads::adoptions);
        this.spreads = batches.of("Practice.spread", spreads::spreads);
        this.branches = batches.of("Practice.branches", spreads::branches);
        this.generations = batches.of("Practice.descent", spreads::generations);
    }

    @SchemaMapping
    CompletableFuture<Connection<Descent>> adoptions(
            Practice practice, @Argument @Nullable String within, DataFetchingEnvironment environment) {
        Paging paging = Paging.of(environment);
        return adoptions
                .load(new Adopters(practice, bodies.within(within, "within", environment)), environment)
                .thenApply(all -> Connection.within(paging, all, PracticeSpreadController::cursor));
    }

    @SchemaMapping
    CompletableFuture<List<Spread>> spread(
            Practice practice, @Argument Spread.Step by, DataFetchingEnvironment environment) {
        return spreads.load(new Steps(practice, by), environment);
    }

    @SchemaMapping
    CompletableFuture<List<Branch>> branches(
            Practice practice, @Argument @Nullable String within, DataFetchingEnvironment environment) {
        return branches.load(new Branches(practice, bodies.within(within, "within", environment)), environment);
    }

    @SchemaMapping
    CompletableFuture<List<Generation>> descent(Practice practice, DataFetchingEnvironment environment) {
        return generations.load(practice, environment);
    }

    @SchemaMapping(typeName = "PracticeAdoption")
    @Nullable Organization organization(Descent descent, DataFetchingEnvironment environment) {
        return bodies.find(
                descent.adoption().body(), descent.adoption().period().since(), environment);
    }

    @SchemaMapping(typeName = "PracticeAdoption")
    @Nullable Organization from(Descent descent, DataFetchingEnvironment environment) {
        return bodies.find(
                descent.adoption().from(), descent.adoption().period().since(), environment);
    }

    @SchemaMapping(typeName = "PracticeAdoption")
    LocalDate since(Descent descent) {
        return descent.adoption().period().since();
    }

    @SchemaMapping(typeName = "PracticeAdoption")
    @Nullable LocalDate until(Descent descent, DataFetchingEnvironment environment) {
        return descent.adoption().untilOn(AsOf.in(environment));
    }

    @SchemaMapping(typeName = "PracticeAdoption")
    @Nullable String text(Descent descent, DataFetchingEnvironment environment) {
        return until(descent, environment) == null ? null : descent.adoption().text();
    }

    private static String cursor(Descent descent) {
        return GlobalId.of(
                "Adoption",
                descent.adoption().period().since() + "/"
                        + descent.adoption().body().value());
    }
}
