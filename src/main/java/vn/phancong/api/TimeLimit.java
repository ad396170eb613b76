package vn.phancong.api;

import graphql.execution.instrumentation.InstrumentationState;
import graphql.execution.instrumentation.SimplePerformantInstrumentation;
import graphql.execution.instrumentation.parameters.InstrumentationCreateStateParameters;
import graphql.execution.instrumentation.parameters.InstrumentationFieldFetchParameters;
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
    public InstrumentationState createState(InstrumentationCreateStateParameters parameters) {
        return new Begun(nanos.getAsLong());
    }

    @Override
    public DataFetcher<?> instrumentDataFetcher(
            DataFetcher<?> fetcher,
            InstrumentationFieldFetchParameters parameters,
            @Nullable InstrumentationState state) {
        return state instanceof Begun begun && nanos.getAsLong() - begun.at() > most.toNanos()
                ? environment -> {
                    throw new TimedOut();
                }
                : fetcher;
    }

    /** When the request began. */
    private record Begun(long at) implements InstrumentationState {}
}
