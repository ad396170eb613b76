package vn.phancong.intake.graphql;

import graphql.schema.DataFetchingEnvironment;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.ContextValue;
import org.springframework.graphql.data.method.annotation.MutationMapping;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.graphql.data.method.annotation.SubscriptionMapping;
import org.springframework.stereotype.Controller;
import reactor.core.publisher.Flux;
import vn.phancong.access.Caller;
import vn.phancong.api.Connection;
import vn.phancong.api.ErrorCode;
import vn.phancong.api.EventThreads;
import vn.phancong.api.GlobalId;
import vn.phancong.api.InvalidArgument;
import vn.phancong.api.NodeSource;
import vn.phancong.api.Outcome;
import vn.phancong.api.Paging;
import vn.phancong.api.Refusal;
import vn.phancong.intake.CancelIntake;
import vn.phancong.intake.IntakeJobId;
import vn.phancong.intake.IntakeJobs;
import vn.phancong.intake.IntakeRights;

/** Loads of files: how they stand, and stopping them. */
@Controller
class IntakeController implements NodeSource {

    static final String TYPE = "IntakeJob";

    private static final Duration PAUSE = Duration.ofSeconds(1);

    private final IntakeJobs jobs;
    private final IntakeRights rights;
    private final CancelIntake cancelIntake;
    private final Clock clock;

    IntakeController(IntakeJobs jobs, IntakeRights rights, CancelIntake cancelIntake, Clock clock) {
        this.jobs = jobs;
        this.rights = rights;
        this.cancelIntake = cancelIntake;
        this.clock = clock;
    }

    @Override
    public String type() {
        return TYPE;
    }

    @Override
    public Map<String, IntakeJob> find(Set<String> ids, LocalDate day) {
        Map<String, IntakeJob> found = new HashMap<>();
        jobs.find(ids.stream().map(IntakeJobId::new).collect(Collectors.toSet()))
                .forEach((id, job) -> found.put(id.value(), view(job)));
        return found;
    }

    @QueryMapping
    @Nullable IntakeJob intakeJob(
            @Argument String id, @ContextValue(name = Caller.IN_CONTEXT, required = false) @Nullable Caller caller) {
        rights.mayLoad(caller);
        var job = find(idOf(id, "id"));
        return job == null ? null : view(job);
    }

    @QueryMapping
    Connection<IntakeJob> intakeJobs(
            @ContextValue(name = Caller.IN_CONTEXT, required = false) @Nullable Caller caller,
            DataFetchingEnvironment environment) {
        rights.mayLoad(caller);
        Paging paging = Paging.of(environment);
        return Connection.of(
                        paging,
                        jobs.latest(numberAfter(paging), paging.limit()),
                        job -> paging.cursor(Long.toString(job.number())),
                        jobs::count)
                .map(this::view);
    }

    @MutationMapping
    CancelPayload cancelIntake(
            @Argument CancelInput input,
            @ContextValue(name = Caller.IN_CONTEXT, required = false) @Nullable Caller caller) {
        rights.mayLoad(caller);
        Outcome<IntakeJobId> outcome = cancelIntake.cancel(idOf(input.job(), "input.job"));
        var job = outcome.ifDone(this::find);
        return new CancelPayload(job == null ? null : view(job), outcome.refusals());
    }

    /** From the graph each time, because another replica may be at it; the last one says how it ended. */
    @SubscriptionMapping
    Flux<IntakeJob> intakeProgress(
            @Argument String id, @ContextValue(name = Caller.IN_CONTEXT, required = false) @Nullable Caller caller) {
        rights.mayLoad(caller);
        IntakeJobId wanted = idOf(id, "id");
        if (find(wanted) == null) {
            throw new InvalidArgument(ErrorCode.NOT_FOUND, "id", id);
        }
        return Flux.interval(Duration.ZERO, PAUSE)
                .onBackpressureLatest()
                .publishOn(EventThreads.NOT_INTERRUPTED, 1)
                .<vn.phancong.intake.IntakeJob>handle((tick, sink) -> {
                    var job = find(wanted);
                    if (job != null) {
                        sink.next(job);
                    }
                })
                .distinctUntilChanged()
                .takeUntil(job -> job.state().ended())
                .map(this::view);
    }

    private vn.phancong.intake.@Nullable IntakeJob find(IntakeJobId id) {
        return jobs.find(Set.of(id)).get(id);
    }

    private IntakeJob view(vn.phancong.intake.IntakeJob job) {
        return new IntakeJob(job, clock);
    }

    private static IntakeJobId idOf(String id, String argument) {
        return new IntakeJobId(GlobalId.valueOf(TYPE, id, argument));
    }

    private static @Nullable Long numberAfter(Paging paging) {
        List<String> after = paging.afterParts(1);
        try {
            return after == null ? null : Long.valueOf(after.get(0));
        } catch (NumberFormatException e) {
            throw paging.invalidCursor();
        }
    }

    record CancelInput(String job) {}

    record CancelPayload(@Nullable IntakeJob job, List<Refusal> refusals) {}
}
