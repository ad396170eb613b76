package vn.phancong.api;

import graphql.execution.instrumentation.InstrumentationState;
import graphql.execution.instrumentation.SimplePerformantInstrumentation;
import graphql.execution.instrumentation.parameters.InstrumentationFieldFetchParameters;
import graphql.schema.DataFetcher;
import graphql.schema.DataFetchingEnvironment;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.phancong.graph.DiskRoom;

/** Begins no change for which the disk has no room; questions are answered all the same. */
@Component
final class RoomForChanges extends SimplePerformantInstrumentation {

    private final DiskRoom room;

    RoomForChanges(DiskRoom room) {
        this.room = room;
    }

    @Override
    public DataFetcher<?> instrumentDataFetcher(
            DataFetcher<?> fetcher,
            InstrumentationFieldFetchParameters parameters,
            @Nullable InstrumentationState state) {
        DataFetchingEnvironment environment = parameters.getEnvironment();
        if (environment.getParentType() != environment.getGraphQLSchema().getMutationType()) {
            return fetcher;
        }
        return change -> {
            room.mustAllowChanges();
            return fetcher.get(change);
        };
    }
}
