package vn.phancong.guard.graphql;

import graphql.GraphQLContext;
import graphql.schema.DataFetcher;
import graphql.schema.DataFetchingEnvironment;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Objects;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.reactivestreams.Publisher;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;
import vn.phancong.access.Caller;
import vn.phancong.api.EventThreads;
import vn.phancong.api.NotAllowed;
import vn.phancong.api.Rounding;
import vn.phancong.guard.CallerVerdicts;
import vn.phancong.guard.GuardProperties;
import vn.phancong.guard.Reach;
import vn.phancong.guard.Right;
import vn.phancong.guard.Verdicts;
import vn.phancong.guard.graphql.RootGuard.Restricted;

/** Lets a stream be followed as long as its caller may, which is looked up before each event and from time to time. */
@Component
class GuardedStreams {

    private final GuardedRequests requests;
    private final RootGuard roots;
    private final CallerVerdicts verdicts;
    private final GuardProperties properties;
    private final Clock clock;

    GuardedStreams(
            GuardedRequests requests,
            RootGuard roots,
            CallerVerdicts verdicts,
            GuardProperties properties,
            Clock clock) {
        this.requests = requests;
        this.roots = roots;
        this.verdicts = verdicts;
        this.properties = properties;
        this.clock = clock;
    }

    /** What a field of Subscription gives, until its caller may no longer have it as at the beginning. */
    Object followed(DataFetcher<?> fetcher, DataFetchingEnvironment environment, FieldRule rule) throws Exception {
        if (rule.anyone()) {
            return whileTheSame(fetcher, environment);
        }
        Verdicts.Request request = requests.of(environment.getGraphQlContext());
        Restricted entered = entered(environment, rule, request);
        Right right = entered.named() == null ? request.scope().widest() : entered.named();
        Reach reach = new Reach(null, null, !Right.reads(right));
        environment.getGraphQlContext().put(Rounding.class, verdicts.rounding(right));
        Object found = fetcher.get(entered.environment());
        if (!(found instanceof Publisher<?> events)) {
            return GuardInstrumentation.withReach(found, environment, reach);
        }
        Flux<Long> ticks =
                Flux.interval(properties.lookAgain()).onBackpressureDrop().publishOn(EventThreads.NOT_INTERRUPTED, 1);
        return Flux.from(events)
                .takeWhile(event -> right == rightNow(environment, rule))
                .takeUntilOther(ticks.filter(tick -> right != rightNow(environment, rule)))
                .map(event -> GuardInstrumentation.withReach(event, environment, reach));
    }

    /** What the field itself gives to whom it finds allowed, for as long as the caller stands as at the beginning. */
    private Object whileTheSame(DataFetcher<?> fetcher, DataFetchingEnvironment environment) throws Exception {
        Object found = fetcher.get(environment);
        GraphQLContext context = environment.getGraphQlContext();
        Object caller = context.get(Caller.IN_CONTEXT);
        return found instanceof Publisher<?> events && caller != null
                ? Flux.from(events).takeWhile(event -> caller.equals(callerNow(context)))
                : found;
    }

    private Restricted entered(DataFetchingEnvironment environment, FieldRule rule, Verdicts.Request request) {
        return request.scope().everything()
                ? new Restricted(environment, Right.WRITE)
                : roots.entered(environment, rule, request);
    }

    /** The right of the caller as it stands now, which what follows is judged by; null = none. */
    private @Nullable Right rightNow(DataFetchingEnvironment environment, FieldRule rule) {
        GraphQLContext context = environment.getGraphQlContext();
        Verdicts.Request request = requests.begun(context, callerNow(context), LocalDate.now(clock));
        try {
            Restricted entered = entered(environment, rule, request);
            boolean same = Objects.equals(entered.environment().getArguments(), environment.getArguments());
            Right named = entered.named() == null ? request.scope().widest() : entered.named();
            return same ? named : null;
        } catch (NotAllowed e) {
            return null;
        }
    }

    private static @Nullable Caller callerNow(GraphQLContext context) {
        Supplier<?> again = context.get(Caller.AGAIN);
        return again != null && again.get() instanceof Caller caller ? caller : null;
    }
}
