package vn.phancong.api;

import graphql.execution.instrumentation.InstrumentationState;
import graphql.execution.instrumentation.SimplePerformantInstrumentation;
import graphql.execution.instrumentation.parameters.InstrumentationFieldFetchParameters;
import graphql.schema.DataFetcher;
import graphql.schema.DataFetchingEnvironment;
import org.dataloader.DataLoader;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Lets what is answered after a change see it: a request with several changes must not be given what was read before one. */
@Component
final class FreshAfterChanges extends SimplePerformantInstrumentation {

    @Override
    public DataFetcher<?> instrumentDataFetcher(
            DataFetcher<?> fetcher,
            InstrumentationFieldFetchParameters parameters,
            @Nullable InstrumentationState state) {
        DataFetchingEnvironment environment = parameters.getEnvironment();
        if (environment.getParentType() == environment.getGraphQLSchema().getMutationType()) {
            environment.getDataLoaderRegistry().getDataLoaders().forEach(DataLoader::clearAll);
        }
        return fetcher;
    }
}
