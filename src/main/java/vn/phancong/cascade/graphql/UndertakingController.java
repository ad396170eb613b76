package vn.phancong.cascade.graphql;

import graphql.schema.DataFetchingEnvironment;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;
import vn.phancong.api.AsOf;
import vn.phancong.api.Batches;
import vn.phancong.api.Batches.Batch;
import vn.phancong.api.Connection;
import vn.phancong.api.GlobalId;
import vn.phancong.api.NodeSource;
import vn.phancong.api.Paging;
import vn.phancong.cascade.Report;
import vn.phancong.cascade.Step;
import vn.phancong.cascade.Undertaking;
import vn.phancong.cascade.UndertakingId;
import vn.phancong.cascade.UndertakingStatus;
import vn.phancong.cascade.Undertakings;
import vn.phancong.directive.Directives;
import vn.phancong.directive.Task;
import vn.phancong.directive.TaskId;
import vn.phancong.organization.Organization;

/** Undertakings by id, and what they hold themselves. */
@Controller
class UndertakingController implements NodeSource {

    private final Undertakings undertakings;
    private final Bodies bodies;
    private final Batch<TaskId, Task> tasks;
    private final Batch<UndertakingId, Undertaking> byId;
    private final Batch<UndertakingId, List<Undertaking>> chains;
    private final Batch<UndertakingId, List<Undertaking>> below;
    private final Batch<UndertakingId, List<Step>> steps;

    UndertakingController(Undertakings undertakings, Directives directives, Bodies bodies, Batches batches) {
        this.undertakings = undertakings;
        this.bodies = bodies;
        this.tasks = batches.of("Undertaking.task", (ids, day) -> directives.findTasks(ids));
        this.byId = batches.of("Undertaking.from", (ids, day) -> undertakings.find(ids));
        this.chains = batches.of("Undertaking.chain", (ids, day) -> undertakings.chainsOf(ids));
        this.below = batches.of("Undertaking.below", (ids, day) -> undertakings.below(ids));
        this.steps = batches.of("Undertaking.steps", (ids, day) -> undertakings.stepsOf(ids));
    }

    @Override
    public String type() {
        return "Undertaking";
    }

    @Override
    public Map<String, Undertaking> find(Set<String> ids, LocalDate day) {
        Set<UndertakingId> wanted = ids.stream().map(UndertakingId::new).collect(Collectors.toSet());
        return undertakings.find(wanted).values().stream()
                .filter(undertaking -> undertaking.isThereOn(day))
                .collect(Collectors.toMap(undertaking -> undertaking.id().value(), undertaking -> undertaking));
    }

    @SchemaMapping
    String id(Undertaking undertaking) {
        return cursor(undertaking);
    }

    @SchemaMapping
    CompletableFuture<Task> task(Undertaking undertaking, DataFetchingEnvironment environment) {
        return tasks.load(undertaking.task(), environment);
    }

    @SchemaMapping
    @Nullable Organization organization(Undertaking undertaking, DataFetchingEnvironment environment) {
        return bodies.of(undertaking, environment);
    }

    @SchemaMapping
    UndertakingStatus status(Undertaking undertaking, DataFetchingEnvironment environment) {
        return bodies.isLive(undertaking, environment)
                ? undertaking.statusOn(AsOf.in(environment))
                : UndertakingStatus.CANCELLED;
    }

    @SchemaMapping
    CompletableFuture<@Nullable Undertaking> from(Undertaking undertaking, DataFetchingEnvironment environment) {
        return undertaking.from() == null
                ? CompletableFuture.completedFuture(null)
                : byId.load(undertaking.from(), environment).thenApply(found -> found);
    }

    @SchemaMapping
    CompletableFuture<List<Undertaking>> chain(Undertaking undertaking, DataFetchingEnvironment environment) {
        return chains.load(undertaking.id(), environment);
    }

    @SchemaMapping
    CompletableFuture<Connection<Undertaking>> below(Undertaking undertaking, DataFetchingEnvironment environment) {
        Paging paging = Paging.of(environment);
        LocalDate day = AsOf.in(environment);
        return below.load(undertaking.id(), environment)
                .thenApply(found -> Connection.within(
                        paging,
                        found.stream()
                                .filter(each -> each.isThereOn(day))
                                .sorted(Comparator.comparingInt(each -> bodies.position(each, environment)))
                                .toList(),
                        UndertakingController::cursor));
    }

    @SchemaMapping
    CompletableFuture<List<Step>> steps(Undertaking undertaking, DataFetchingEnvironment environment) {
        LocalDate day = AsOf.in(environment);
        return steps.load(undertaking.id(), environment)
                .thenApply(found ->
                        found.stream().filter(step -> !step.on().isAfter(day)).toList());
    }

    @SchemaMapping
    CompletableFuture<List<Report>> reports(Undertaking undertaking, DataFetchingEnvironment environment) {
        return steps(undertaking, environment)
                .thenApply(found -> found.stream()
                        .flatMap(step -> Stream.ofNullable(step.report()))
                        .toList());
    }

    @SchemaMapping
    @Nullable Organization by(Step step, DataFetchingEnvironment environment) {
        return bodies.find(step.by(), step.on(), environment);
    }

    @SchemaMapping
    String id(Report report) {
        return GlobalId.of("Report", report.id().value());
    }

    /** The cursor of an undertaking in a list is its id. */
    static String cursor(Undertaking undertaking) {
        return GlobalId.of("Undertaking", undertaking.id().value());
    }
}
