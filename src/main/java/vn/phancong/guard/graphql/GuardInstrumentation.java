package vn.phancong.guard.graphql;

import graphql.execution.DataFetcherResult;
import graphql.execution.instrumentation.InstrumentationState;
import graphql.execution.instrumentation.SimplePerformantInstrumentation;
import graphql.execution.instrumentation.parameters.InstrumentationFieldFetchParameters;
import graphql.schema.DataFetcher;
import graphql.schema.DataFetchingEnvironment;
import graphql.schema.GraphQLFieldDefinition;
import java.time.LocalDate;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.reactivestreams.Publisher;
import org.springframework.stereotype.Component;
import vn.phancong.api.AsOf;
import vn.phancong.api.Inherited;
import vn.phancong.api.NotAllowed;
import vn.phancong.api.Refusal;
import vn.phancong.coverage.Assignment;
import vn.phancong.guard.Reach;
import vn.phancong.guard.Right;
import vn.phancong.guard.Verdicts;
import vn.phancong.guard.Verdicts.OverPerson;
import vn.phancong.people.Person;
import vn.phancong.territory.Household;

/** Holds every field to the right that the schema says it needs. */
@Component
class GuardInstrumentation extends SimplePerformantInstrumentation {

    private final GuardedRequests requests;
    private final RootGuard roots;
    private final Map<GraphQLFieldDefinition, FieldRule> rules = new ConcurrentHashMap<>();

    GuardInstrumentation(GuardedRequests requests, RootGuard roots) {
        this.requests = requests;
        this.roots = roots;
    }

    @Override
    public DataFetcher<?> instrumentDataFetcher(
            DataFetcher<?> fetcher,
            InstrumentationFieldFetchParameters parameters,
            @Nullable InstrumentationState state) {
        DataFetchingEnvironment environment = parameters.getEnvironment();
        if (environment.getField().getName().startsWith("__")) {
            // What type something is of, and what the schema says, is nobody's.
            return fetcher;
        }
        Verdicts.Request request = requests.of(environment);
        if (request.scope().everything()) {
            return fetcher;
        }
        FieldRule rule = rules.computeIfAbsent(environment.getFieldDefinition(), field -> FieldRule.of(environment));
        Object source = environment.getSource();
        if (rule.anyone()) {
            return fetcher;
        }
        if (rule.root()) {
            return each -> handedDown(roots.fetch(fetcher, each, rule, request), each, Reach.DIRECT);
        }
        if (source instanceof Person person) {
            return each -> ofPerson(person, fetcher, each, rule);
        }
        if (source != null && request.knows(source)) {
            return each -> ofKnown(source, fetcher, each, rule, request);
        }
        if (source instanceof Refusal && rule.leaf()) {
            return each -> givenBack(fetcher.get(each));
        }
        boolean plain =
                rule.leaf() && environment.getFieldDefinition().getArguments().isEmpty();
        return plain ? fetcher : each -> under(fetcher, each, rule, request);
    }

    private static @Nullable Object givenBack(@Nullable Object value) {
        return value instanceof String text ? HiddenIds.given(text) : value;
    }

    /** A field of something of which the right is known without asking anybody. */
    private @Nullable Object ofKnown(
            Object source,
            DataFetcher<?> fetcher,
            DataFetchingEnvironment environment,
            FieldRule rule,
            Verdicts.Request request)
            throws Exception {
        Right own = request.over(source, AsOf.in(environment));
        Right right = own == null ? Right.OUTLINE : own;
        boolean allowed = right.holds(rule.needed()) || (source instanceof Household && isMet(environment, rule));
        if (!allowed) {
            throw new NotAllowed("sees or does what is outside its scope");
        }
        Object found = fetcher.get(roots.restricted(environment, request, Right.FIGURES));
        return rule.leaf() ? found : handedDown(found, environment, new Reach(right, rule.meets()));
    }

    /** A field of a person; whether the person is in scope may have to be read, which is done for all rows at once. */
    private @Nullable Object ofPerson(
            Person person, DataFetcher<?> fetcher, DataFetchingEnvironment environment, FieldRule rule)
            throws Exception {
        if (rule.needed() == Right.OUTLINE || isMet(environment, rule) || isNamed(environment, rule)) {
            Object found = fetcher.get(environment);
            return rule.leaf() ? found : handedDown(found, environment, new Reach(Right.OUTLINE, null));
        }
        CompletableFuture<OverPerson> verdict = requests.over(person, environment);
        Object found = fetcher.get(environment);
        CompletionStage<?> later =
                found instanceof CompletionStage<?> stage ? stage : CompletableFuture.completedFuture(found);
        return verdict.thenCombine(later, (over, value) -> {
            if (over == null || !over.shows(rule.needed(), rule.leaf())) {
                throw new NotAllowed("sees or does what is outside its scope");
            }
            return rule.leaf() ? value : withReach(value, environment, new Reach(over.right(), rule.meets()));
        });
    }

    /** Who holds an office is known to all; otherwise a name is seen where what leads to it is. */
    private static boolean isNamed(DataFetchingEnvironment environment, FieldRule rule) {
        Reach reach = reach(environment);
        boolean readable = reach.right() != null && reach.right().holds(Right.READ);
        return rule.isName() && (reach.met() != null || readable);
    }

    /** Values of persons and households that are met within the scope, but nothing that lies further. */
    private static boolean isMet(DataFetchingEnvironment environment, FieldRule rule) {
        Right met = reach(environment).met();
        return rule.leaf() && met != null && met.holds(rule.needed());
    }

    /** A field of something that is nobody's own, such as a page of a list. */
    private @Nullable Object under(
            DataFetcher<?> fetcher, DataFetchingEnvironment environment, FieldRule rule, Verdicts.Request request)
            throws Exception {
        Reach reach = reach(environment);
        Object found = fetcher.get(roots.restricted(environment, request, Right.FIGURES));
        if (rule.leaf()) {
            return found;
        }
        boolean readable = reach.right() != null && reach.right().holds(Right.READ);
        Right meets = rule.meets() == null || (readable && isLive(environment)) ? rule.meets() : Right.OUTLINE;
        return handedDown(found, environment, new Reach(reach.right(), meets == null ? reach.met() : meets));
    }

    /** An assignment opens the one side to the other only as long as it lasts. */
    private static boolean isLive(DataFetchingEnvironment environment) {
        LocalDate today = AsOf.today(environment);
        return !(environment.getSource() instanceof Assignment assignment)
                || assignment.period().contains(today);
    }

    private static Reach reach(DataFetchingEnvironment environment) {
        return Inherited.in(environment).reach() instanceof Reach reach ? reach : Reach.DIRECT;
    }

    private static @Nullable Object handedDown(
            @Nullable Object found, DataFetchingEnvironment environment, Reach reach) {
        return found instanceof CompletionStage<?> later
                ? later.thenApply(value -> withReach(value, environment, reach))
                : withReach(found, environment, reach);
    }

    private static Object withReach(@Nullable Object value, DataFetchingEnvironment environment, Reach reach) {
        if (value instanceof Publisher<?>) {
            return value;
        }
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
        return result.localContext(inherited.reached(reach)).build();
    }
}
