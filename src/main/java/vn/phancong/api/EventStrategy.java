package vn.phancong.api;

import graphql.ExecutionResult;
import graphql.GraphQLError;
import graphql.execution.DataFetcherExceptionHandler;
import graphql.execution.ExecutionContext;
import graphql.execution.ExecutionStrategyParameters;
import graphql.execution.FieldValueInfo;
import graphql.execution.NonNullableFieldWasNullException;
import graphql.execution.SubscriptionExecutionStrategy;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
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
                                builder -> builder.data(Flux.from(events).map(EventStrategy::asAnyAnswer)))
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

    private static Object asAnyAnswer(Object event) {
        if (!(event instanceof ExecutionResult result) || result.getErrors().isEmpty()) {
            return event;
        }
        boolean hollow = result.getData() instanceof Map<?, ?> data
                && data.values().stream().allMatch(Objects::isNull);
        return result.transform(
                answer -> answer.errors(oncePerField(result.getErrors())).data(hollow ? null : result.getData()));
    }

    /** The first error of each field, for whose null there is a second one here. */
    private static List<GraphQLError> oncePerField(List<GraphQLError> errors) {
        Set<List<Object>> failed = new HashSet<>();
        return errors.stream()
                .filter(error -> error.getPath() == null || failed.add(error.getPath()))
                .toList();
    }
}
