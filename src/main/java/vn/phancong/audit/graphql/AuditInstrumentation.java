package vn.phancong.audit.graphql;

import graphql.ExecutionResult;
import graphql.execution.instrumentation.FieldFetchingInstrumentationContext;
import graphql.execution.instrumentation.InstrumentationContext;
import graphql.execution.instrumentation.InstrumentationState;
import graphql.execution.instrumentation.SimpleInstrumentationContext;
import graphql.execution.instrumentation.SimplePerformantInstrumentation;
import graphql.execution.instrumentation.parameters.InstrumentationExecuteOperationParameters;
import graphql.execution.instrumentation.parameters.InstrumentationFieldFetchParameters;
import graphql.schema.DataFetcher;
import graphql.schema.DataFetchingEnvironment;
import graphql.schema.GraphQLFieldDefinition;
import java.util.Map;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.phancong.people.Person;
import vn.phancong.territory.Household;

/** Sees whose personal data reach the caller, and what is changed. */
@Component
class AuditInstrumentation extends SimplePerformantInstrumentation {

    private final Writes writes;
    private final Map<GraphQLFieldDefinition, Boolean> personal = new ConcurrentHashMap<>();

    AuditInstrumentation(Writes writes) {
        this.writes = writes;
    }

    @Override
    public InstrumentationContext<ExecutionResult> beginExecuteOperation(
            InstrumentationExecuteOperationParameters parameters, @Nullable InstrumentationState state) {
        var context = parameters.getExecutionContext();
        Collected collected = Collected.of(context.getGraphQLContext());
        if (collected != null) {
            collected.executes(context.getOperationDefinition(), context.getGraphQLContext());
        }
        return SimpleInstrumentationContext.noOp();
    }

    /** Looks only at the root and at people and households; all else goes its way. */
    @Override
    public FieldFetchingInstrumentationContext beginFieldFetching(
            InstrumentationFieldFetchParameters parameters, @Nullable InstrumentationState state) {
        if (isRoot(parameters)) {
            root(parameters.getEnvironment());
            return FieldFetchingInstrumentationContext.NOOP;
        }
        // Most fields are nobody's, and of a plain value nobody else makes the environment.
        if (!personal.computeIfAbsent(parameters.getField(), AuditInstrumentation::isPersonal)) {
            return FieldFetchingInstrumentationContext.NOOP;
        }
        DataFetchingEnvironment environment = parameters.getEnvironment();
        Object source = environment.getSource();
        if (!(source instanceof Person || source instanceof Household)) {
            return FieldFetchingInstrumentationContext.NOOP;
        }
        Collected collected = Collected.of(environment.getGraphQlContext());
        return collected == null ? FieldFetchingInstrumentationContext.NOOP : new Seen(collected, source);
    }

    private static boolean isRoot(InstrumentationFieldFetchParameters parameters) {
        return parameters.getExecutionStepInfo().getPath().getLevel() == 1;
    }

    private static boolean isPersonal(GraphQLFieldDefinition field) {
        return field.getAppliedDirective("personal") != null;
    }

    private void root(DataFetchingEnvironment environment) {
        Collected collected = Collected.of(environment.getGraphQlContext());
        if (collected != null) {
            collected.root(environment.getField().getName());
            if (collected.changes()) {
                writes.name(environment.getArguments(), collected.named());
            }
        }
    }

    @Override
    public DataFetcher<?> instrumentDataFetcher(
            DataFetcher<?> fetcher,
            InstrumentationFieldFetchParameters parameters,
            @Nullable InstrumentationState state) {
        Collected collected = isRoot(parameters)
                ? Collected.of(parameters.getExecutionContext().getGraphQLContext())
                : null;
        return collected == null || !collected.changes() ? fetcher : each -> change(fetcher, each, collected);
    }

    private @Nullable Object change(DataFetcher<?> fetcher, DataFetchingEnvironment environment, Collected collected)
            throws Exception {
        writes.begin(collected);
        Object done = fetcher.get(environment);
        if (done instanceof CompletionStage<?> later) {
            return later.thenApply(value -> {
                writes.look(value, collected);
                return value;
            });
        }
        writes.look(done, collected);
        return done;
    }

    /** Waits for a personal field's value; what is kept from the caller was not read. */
    private record Seen(Collected collected, Object source) implements FieldFetchingInstrumentationContext {

        @Override
        public void onDispatched() {
            // Nothing is known yet.
        }

        @Override
        public void onCompleted(@Nullable Object value, @Nullable Throwable failure) {
            if (failure != null) {
                return;
            }
            if (source instanceof Person person) {
                collected.read().add(person.id());
            } else if (source instanceof Household household) {
                collected.read().add(household.id());
            }
        }
    }
}
