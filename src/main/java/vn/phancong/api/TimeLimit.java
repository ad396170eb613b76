package vn.phancong.api;

import graphql.ExecutionResult;
import graphql.GraphQLContext;
import graphql.execution.instrumentation.InstrumentationContext;
import graphql.execution.instrumentation.InstrumentationState;
import graphql.execution.instrumentation.SimpleInstrumentationContext;
import graphql.execution.instrumentation.SimplePerformantInstrumentation;
import graphql.execution.instrumentation.parameters.InstrumentationExecutionParameters;
import graphql.execution.instrumentation.parameters.InstrumentationFieldFetchParameters;
import graphql.execution.instrumentation.parameters.InstrumentationFieldParameters;
import graphql.schema.DataFetcher;
import java.time.Duration;
import java.util.function.LongSupplier;
import org.jspecify.annotations.Nullable;

/**
 * Fetches nothing more for a request that has had its time; a statement that is under way in the graph has a limit of its
 * own. What a subscription sends later has a time of its own.
 */
final class TimeLimit extends SimplePerformantInstrumentation {

    private final Duration most;
    private final LongSupplier nanos;

    /**
     * A limit.
     *
     * @param nanos a clock that only moves forward, in nanoseconds
     */
    TimeLimit(Duration most, LongSupplier nanos) {
        this.most = most;
        this.nanos = nanos;
    }

    @Override
    public @Nullable InstrumentationContext<ExecutionResult> beginExecution(
            InstrumentationExecutionParameters parameters, @Nullable InstrumentationState state) {
        begin(parameters.getGraphQLContext());
        return SimpleInstrumentationContext.noOp();
    }

    @Override
    public @Nullable InstrumentationContext<ExecutionResult> beginSubscribedFieldEvent(
            InstrumentationFieldParameters parameters, @Nullable InstrumentationState state) {
        begin(parameters.getExecutionContext().getGraphQLContext());
        return SimpleInstrumentationContext.noOp();
    }

    private void begin(GraphQLContext request) {
        request.put(Begun.class, new Begun(nanos.getAsLong()));
    }

    @Override
    public DataFetcher<?> instrumentDataFetcher(
            DataFetcher<?> fetcher,
            InstrumentationFieldFetchParameters parameters,
            @Nullable InstrumentationState state) {
        Begun begun = parameters.getExecutionContext().getGraphQLContext().get(Begun.class);
        return begun != null && nanos.getAsLong() - begun.at() > most.toNanos()
                ? environment -> {
                    throw new TimedOut();
                }
                : fetcher;
    }

    /** When the request, or the event of a subscription, began. */
    private record Begun(long at) {}
}
