package vn.phancong.api;

import graphql.execution.instrumentation.ChainedInstrumentation;
import graphql.execution.instrumentation.ExecuteObjectInstrumentationContext;
import graphql.execution.instrumentation.ExecutionStrategyInstrumentationContext;
import graphql.execution.instrumentation.FieldFetchingInstrumentationContext;
import graphql.execution.instrumentation.Instrumentation;
import graphql.execution.instrumentation.InstrumentationContext;
import graphql.execution.instrumentation.InstrumentationState;
import graphql.execution.instrumentation.SimpleInstrumentationContext;
import graphql.execution.instrumentation.SimplePerformantInstrumentation;
import graphql.execution.instrumentation.parameters.InstrumentationExecutionStrategyParameters;
import graphql.execution.instrumentation.parameters.InstrumentationFieldCompleteParameters;
import graphql.execution.instrumentation.parameters.InstrumentationFieldFetchParameters;
import graphql.execution.instrumentation.parameters.InstrumentationFieldParameters;
import graphql.schema.DataFetcher;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Asks at each field only those instrumentations that have something to say there; a chain asks all of them, four times a field,
 * which took a sixth of the time of an answer.
 */
final class FieldHooks extends ChainedInstrumentation {

    /** What happens at every field and that none of ours listens to. */
    private static final Set<String> UNHEARD = Set.of(
            "beginExecutionStrategy",
            "beginExecuteObject",
            "beginFieldExecution",
            "beginFieldFetch",
            "beginFieldCompletion",
            "beginFieldListCompletion");

    private final Instrumentation[] fetching;
    private final Instrumentation[] wrapping;

    FieldHooks(List<Instrumentation> all) {
        super(all);
        this.fetching = listening(all, "beginFieldFetching");
        this.wrapping = listening(all, "instrumentDataFetcher");
        all.forEach(FieldHooks::mustBeHeard);
    }

    /** Who is not asked, or is asked without the state that it keeps of a request, must not be left to find out. */
    private static void mustBeHeard(Instrumentation each) {
        UNHEARD.stream().filter(hook -> listens(each, hook)).forEach(hook -> {
            throw new IllegalArgumentException(each.getClass() + " listens to " + hook + ", which nobody is told of");
        });
        boolean atFields = listens(each, "beginFieldFetching") || listens(each, "instrumentDataFetcher");
        if (atFields && (listens(each, "createState") || listens(each, "createStateAsync"))) {
            throw new IllegalArgumentException(
                    each.getClass() + " must keep in the GraphQLContext what it wants to know at fields");
        }
    }

    private static Instrumentation[] listening(List<Instrumentation> all, String hook) {
        return all.stream().filter(each -> listens(each, hook)).toArray(Instrumentation[]::new);
    }

    private static boolean listens(Instrumentation each, String hook) {
        return Arrays.stream(each.getClass().getMethods())
                .filter(method -> method.getName().equals(hook))
                .map(method -> method.getDeclaringClass())
                .anyMatch(declaring ->
                        declaring != Instrumentation.class && declaring != SimplePerformantInstrumentation.class);
    }

    @Override
    public FieldFetchingInstrumentationContext beginFieldFetching(
            InstrumentationFieldFetchParameters parameters, @Nullable InstrumentationState state) {
        if (fetching.length > 1) {
            return super.beginFieldFetching(parameters, state);
        }
        FieldFetchingInstrumentationContext only =
                fetching.length == 0 ? null : fetching[0].beginFieldFetching(parameters, null);
        return only == null ? FieldFetchingInstrumentationContext.NOOP : only;
    }

    @Override
    public DataFetcher<?> instrumentDataFetcher(
            DataFetcher<?> fetcher,
            InstrumentationFieldFetchParameters parameters,
            @Nullable InstrumentationState state) {
        DataFetcher<?> wrapped = fetcher;
        for (Instrumentation each : wrapping) {
            wrapped = each.instrumentDataFetcher(wrapped, parameters, null);
        }
        return wrapped;
    }

    @Override
    public ExecutionStrategyInstrumentationContext beginExecutionStrategy(
            InstrumentationExecutionStrategyParameters parameters, @Nullable InstrumentationState state) {
        return ExecutionStrategyInstrumentationContext.NOOP;
    }

    @Override
    public ExecuteObjectInstrumentationContext beginExecuteObject(
            InstrumentationExecutionStrategyParameters parameters, @Nullable InstrumentationState state) {
        return ExecuteObjectInstrumentationContext.NOOP;
    }

    @Override
    public InstrumentationContext<Object> beginFieldExecution(
            InstrumentationFieldParameters parameters, @Nullable InstrumentationState state) {
        return SimpleInstrumentationContext.noOp();
    }

    @Override
    public InstrumentationContext<Object> beginFieldCompletion(
            InstrumentationFieldCompleteParameters parameters, @Nullable InstrumentationState state) {
        return SimpleInstrumentationContext.noOp();
    }

    @Override
    public InstrumentationContext<Object> beginFieldListCompletion(
            InstrumentationFieldCompleteParameters parameters, @Nullable InstrumentationState state) {
        return SimpleInstrumentationContext.noOp();
    }
}
