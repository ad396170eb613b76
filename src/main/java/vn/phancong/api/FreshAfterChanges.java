package vn.phancong.api;

import graphql.ExecutionResult;
import graphql.execution.instrumentation.InstrumentationContext;
import graphql.execution.instrumentation.InstrumentationState;
import graphql.execution.instrumentation.SimpleInstrumentationContext;
import graphql.execution.instrumentation.SimplePerformantInstrumentation;
import graphql.execution.instrumentation.parameters.InstrumentationFieldFetchParameters;
import graphql.execution.instrumentation.parameters.InstrumentationFieldParameters;
import graphql.schema.DataFetcher;
import graphql.schema.DataFetchingEnvironment;
import org.dataloader.DataLoader;
import org.dataloader.DataLoaderRegistry;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Lets what is answered after a change see it: neither a request with several changes nor a stream must be given what was read
 * before one.
 */
@Component
final class FreshAfterChanges extends SimplePerformantInstrumentation {

    @Override
    public DataFetcher<?> instrumentDataFetcher(
            DataFetcher<?> fetcher,
            InstrumentationFieldFetchParameters parameters,
            @Nullable InstrumentationState state) {
        DataFetchingEnvironment environment = parameters.getEnvironment();
        if (environment.getParentType() == environment.getGraphQLSchema().getMutationType()) {
            forgetWhatWasRead(environment.getDataLoaderRegistry());
        }
        return fetcher;
    }

    @Override
    public @Nullable InstrumentationContext<ExecutionResult> beginSubscribedFieldEvent(
            InstrumentationFieldParameters parameters, @Nullable InstrumentationState state) {
        forgetWhatWasRead(parameters.getExecutionContext().getDataLoaderRegistry());
        return SimpleInstrumentationContext.noOp();
    }

    private static void forgetWhatWasRead(DataLoaderRegistry loaders) {
        loaders.getDataLoaders().forEach(DataLoader::clearAll);
    }
}
