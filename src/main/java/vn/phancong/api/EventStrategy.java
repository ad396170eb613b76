package vn.phancong.api;

import graphql.ExecutionResult;
import graphql.execution.DataFetcherExceptionHandler;
import graphql.execution.ExecutionContext;
import graphql.execution.ExecutionStrategyParameters;
import graphql.execution.FieldValueInfo;
import graphql.execution.NonNullableFieldWasNullException;
import graphql.execution.SubscriptionExecutionStrategy;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import org.jspecify.annotations.Nullable;
import org.reactivestreams.Publisher;
import reactor.core.publisher.Flux;

/**
 * Gives an event whose fields fail as one without data but with their errors, as any other response, and goes on with
 * the next; by itself, graphql-java ends the stream there and loses the errors.
 */
class EventStrategy extends SubscriptionExecutionStrategy {

    EventStrategy(DataFetcherExceptionHandler failures) {
        super(failures);
    }

    @Override
    public CompletableFuture<ExecutionResult> execute(
            ExecutionContext context, ExecutionStrategyParameters parameters) {
        return super.execute(context, parameters)
                .thenApply(result -> result.getData() instanceof Publisher<?> events
                        ? result.transform(
                                builder -> builder.data(Flux.from(events).map(EventStrategy::withoutHollowData)))
                        : result);
    }

    @Override
    protected FieldValueInfo completeField(
            ExecutionContext context, ExecutionStrategyParameters parameters, Object event) {
        FieldValueInfo field = super.completeField(context, parameters, event);
        return new FieldValueInfo(
                field.getCompleteValueType(),
                field.getFieldValueFuture().exceptionally(EventStrategy::nothing),
                field.getFieldValueInfos());
    }

    /** In the place of the event's data where a field that must not be null failed, whose error is kept elsewhere. */
    private static @Nullable Object nothing(Throwable failure) {
        Throwable cause = failure instanceof CompletionException wrapped ? wrapped.getCause() : failure;
        if (cause instanceof NonNullableFieldWasNullException) {
            return null;
        }
        throw failure instanceof CompletionException wrapped ? wrapped : new CompletionException(failure);
    }

    private static Object withoutHollowData(Object event) {
        return event instanceof ExecutionResult result
                        && !result.getErrors().isEmpty()
                        && result.getData() instanceof Map<?, ?> data
                        && data.values().stream().allMatch(Objects::isNull)
                ? result.transform(builder -> builder.data(null))
                : event;
    }
}
