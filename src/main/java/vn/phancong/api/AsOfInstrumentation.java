package vn.phancong.api;

import graphql.ExecutionResult;
import graphql.execution.DataFetcherResult;
import graphql.execution.instrumentation.InstrumentationContext;
import graphql.execution.instrumentation.InstrumentationState;
import graphql.execution.instrumentation.SimpleInstrumentationContext;
import graphql.execution.instrumentation.SimplePerformantInstrumentation;
import graphql.execution.instrumentation.parameters.InstrumentationFieldFetchParameters;
import graphql.execution.instrumentation.parameters.InstrumentationFieldParameters;
import graphql.schema.DataFetcher;
import graphql.schema.DataFetchingEnvironment;
import java.time.Clock;
import java.time.LocalDate;
import java.util.concurrent.CompletionStage;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Hands the day of a field's {@code asOf} argument down to all that is answered under it. What a stream sends without one is as
 * of the day on which it is sent.
 */
@Component
class AsOfInstrumentation extends SimplePerformantInstrumentation {

    private final Clock clock;

    AsOfInstrumentation(Clock clock) {
        this.clock = clock;
    }

    @Override
    public @Nullable InstrumentationContext<ExecutionResult> beginSubscribedFieldEvent(
            InstrumentationFieldParameters parameters, @Nullable InstrumentationState state) {
        parameters.getExecutionContext().getGraphQLContext().put(AsOf.TODAY, LocalDate.now(clock));
        return SimpleInstrumentationContext.noOp();
    }

    @Override
    public DataFetcher<?> instrumentDataFetcher(
            DataFetcher<?> fetcher,
            InstrumentationFieldFetchParameters parameters,
            @Nullable InstrumentationState state) {
        boolean dated = parameters.getField().getArgument(AsOf.ARGUMENT) != null;
        return dated ? environment -> dated(fetcher, environment) : fetcher;
    }

    private static @Nullable Object dated(DataFetcher<?> fetcher, DataFetchingEnvironment environment)
            throws Exception {
        Object result = fetcher.get(environment);
        return result instanceof CompletionStage<?> later
                ? later.thenApply(value -> withDay(value, environment))
                : withDay(result, environment);
    }

    private static Object withDay(@Nullable Object value, DataFetchingEnvironment environment) {
        DataFetcherResult.Builder<Object> result = DataFetcherResult.newResult();
        Inherited inherited = Inherited.in(environment);
        if (value instanceof DataFetcherResult<?> already) {
            result.data(already.getData()).errors(already.getErrors());
            if (already.getLocalContext() != null) {
                inherited = Inherited.from(already.getLocalContext());
            }
        } else {
            result.data(value);
        }
        return result.localContext(inherited.on(AsOf.in(environment))).build();
    }
}
