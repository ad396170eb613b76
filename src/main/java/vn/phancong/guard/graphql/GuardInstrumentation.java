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
import org.springframework.stereotype.Component;
import vn.phancong.api.AsOf;
import vn.phancong.api.Inherited;
import vn.phancong.api.Refusal;
import vn.phancong.api.Rounding;
import vn.phancong.coverage.Assignment;
import vn.phancong.guard.CallerVerdicts;
import vn.phancong.guard.Reach;
import vn.phancong.guard.Right;
import vn.phancong.guard.Verdicts;
import vn.phancong.guard.Verdicts.OverPerson;
import vn.phancong.guard.graphql.RootGuard.Restricted;
import vn.phancong.organization.OfOrganization;
import vn.phancong.people.Person;
import vn.phancong.territory.Household;
import vn.phancong.territory.OfHousehold;

/** Holds every field to the right that the schema says it needs, and rounds figures for who may see no more than figures. */
@Component
class GuardInstrumentation extends SimplePerformantInstrumentation {

    private final GuardedRequests requests;
    private final RootGuard roots;
    private final GuardedStreams streams;
    private final Rounding coarse;
    private final Map<GraphQLFieldDefinition, FieldRule> rules = new ConcurrentHashMap<>();

    GuardInstrumentation(GuardedRequests requests, RootGuard roots, GuardedStreams streams, CallerVerdicts verdicts) {
        this.requests = requests;
        this.roots = roots;
        this.streams = streams;
        this.coarse = verdicts.rounding(null);
    }

    @Override
    public DataFetcher<?> instrumentDataFetcher(
            DataFetcher<?> fetcher,
            InstrumentationFieldFetchParameters parameters,
            @Nullable InstrumentationState state) {
        GraphQLFieldDefinition field = parameters.getField();
        if (field.getName().startsWith("__")) {
            // What type something is of, and what the schema says, is nobody's.
            return fetcher;
        }
        Verdicts.Request request = requests.of(parameters.getExecutionContext().getGraphQLContext());
        FieldRule rule = rules.computeIfAbsent(field, each -> FieldRule.of(parameters.getEnvironment()));
        if (rule.stream()) {
            return each -> streams.followed(fetcher, each, rule);
        }
        if (request.scope().everything() || rule.anyone()) {
            return fetcher;
        }
        DataFetchingEnvironment environment = parameters.getEnvironment();
        if (rule.root()) {
            return each -> ofRoot(fetcher, each, rule, request);
        }
        Object source = environment.getSource();
        if (source instanceof Person person) {
            return each -> ofPerson(person, fetcher, each, rule, request);
        }
        if (source instanceof OfHousehold owned && reach(environment).met() == Right.OUTLINE) {
            return each -> ofHome(owned, fetcher, each, rule, request);
        }
        if (source != null && request.knows(source)) {
            return each -> ofKnown(source, fetcher, each, rule, request);
        }
        if (source instanceof Refusal && rule.leaf()) {
            return each -> givenBack(fetcher.get(each));
        }
        boolean plain =
                rule.leaf() && environment.getFieldDefinition().getArguments().isEmpty();
        boolean rounds = rule.coarseness().rounds() && reach(environment).coarse();
        return plain && !rounds ? fetcher : each -> under(fetcher, each, rule, request);
    }

    private static @Nullable Object givenBack(@Nullable Object value) {
        return value instanceof String text ? HiddenIds.given(text) : value;
    }

    private @Nullable Object ofRoot(
            DataFetcher<?> fetcher, DataFetchingEnvironment environment, FieldRule rule, Verdicts.Request request)
            throws Exception {
        Restricted restricted = roots.entered(environment, rule, request);
        Object found = RootGuard.seen(fetcher.get(restricted.environment()), restricted.environment(), request);
        return handedDown(found, environment, RootGuard.reach(restricted, request));
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
        boolean canBeMet = source instanceof Household || source instanceof OfOrganization;
        if (!right.holds(rule.needed())) {
            if (!canBeMet || !isMet(environment, rule)) {
                throw RootGuard.outside();
            }
            return fetcher.get(environment);
        }
        return below(fetcher, environment, rule, request, right);
    }

    /** What a field gives to who has that right over what it belongs to. */
    private @Nullable Object below(
            DataFetcher<?> fetcher,
            DataFetchingEnvironment environment,
            FieldRule rule,
            Verdicts.Request request,
            Right right)
            throws Exception {
        Restricted restricted = roots.restricted(environment, request, Right.FIGURES);
        Object found = fetcher.get(restricted.environment());
        if (rule.leaf()) {
            return Right.reads(right) ? found : rule.coarseness().rounded(found, coarse, environment);
        }
        Right through = Right.narrower(right, restricted.named());
        return handedDown(found, environment, new Reach(through, meets(rule, environment), !Right.reads(through)));
    }

    /** A field of something of a household, which may have to be read; that is done for all rows at once. */
    private @Nullable Object ofHome(
            OfHousehold owned,
            DataFetcher<?> fetcher,
            DataFetchingEnvironment environment,
            FieldRule rule,
            Verdicts.Request request)
            throws Exception {
        if (isMet(environment, rule)) {
            return fetcher.get(environment);
        }
        CompletableFuture<Right> verdict = requests.over(owned, environment);
        Object found = fetcher.get(
                roots.restricted(environment, request, Right.FIGURES).environment());
        return verdict.thenCombine(later(found), (right, value) -> {
            if (right == null || !right.holds(rule.needed())) {
                throw RootGuard.outside();
            }
            Reach reach = new Reach(right, meets(rule, environment), !Right.reads(right));
            return rule.leaf() ? value : withReach(value, environment, reach);
        });
    }

    /** A field of a person; whether the person is in scope may have to be read, which is done for all rows at once. */
    private @Nullable Object ofPerson(
            Person person,
            DataFetcher<?> fetcher,
            DataFetchingEnvironment environment,
            FieldRule rule,
            Verdicts.Request request)
            throws Exception {
        if (rule.needed() == Right.OUTLINE || isMet(environment, rule) || isNamed(environment, rule)) {
            Object found = fetcher.get(environment);
            return rule.leaf() ? found : handedDown(found, environment, new Reach(Right.OUTLINE, null, true));
        }
        OverPerson member = request.byMembership(person, AsOf.in(environment));
        CompletableFuture<OverPerson> verdict = member == null ? requests.over(person, environment) : null;
        Object found = fetcher.get(
                roots.restricted(environment, request, Right.FIGURES).environment());
        if (verdict == null && !(found instanceof CompletionStage<?>)) {
            return shown(member, found, environment, rule);
        }
        CompletionStage<OverPerson> over = verdict == null ? CompletableFuture.completedFuture(member) : verdict;
        return over.thenCombine(later(found), (each, value) -> shown(each, value, environment, rule));
    }

    private static @Nullable Object shown(
            @Nullable OverPerson over, @Nullable Object value, DataFetchingEnvironment environment, FieldRule rule) {
        if (over == null || !over.shows(rule.needed(), rule.leaf())) {
            throw RootGuard.outside();
        }
        Reach reach = new Reach(over.right(), meets(rule, environment), !Right.reads(over.right()));
        return rule.leaf() ? value : withReach(value, environment, reach);
    }

    private static CompletionStage<?> later(@Nullable Object found) {
        return found instanceof CompletionStage<?> stage ? stage : CompletableFuture.completedFuture(found);
    }

    /** Who holds an office is known to all; otherwise a name is seen where what leads to it is. */
    private static boolean isNamed(DataFetchingEnvironment environment, FieldRule rule) {
        Reach reach = reach(environment);
        return rule.isName() && (reach.met() != null || Right.reads(reach.right()));
    }

    /** Values of what is met within the scope, but nothing that lies further. */
    private static boolean isMet(DataFetchingEnvironment environment, FieldRule rule) {
        Right met = reach(environment).met();
        return rule.leaf() && met != null && met.holds(rule.needed());
    }

    /** A tie opens the one side to the other only as long as it lasts, so what a past day shows of it opens nothing. */
    private static @Nullable Right meets(FieldRule rule, DataFetchingEnvironment environment) {
        boolean past = AsOf.in(environment).isBefore(AsOf.today(environment));
        return Right.reads(rule.meets()) && past ? Right.OUTLINE : rule.meets();
    }

    /** A field of something that is nobody's own, such as a page of a list. */
    private @Nullable Object under(
            DataFetcher<?> fetcher, DataFetchingEnvironment environment, FieldRule rule, Verdicts.Request request)
            throws Exception {
        Reach reach = reach(environment);
        Restricted restricted = roots.restricted(environment, request, Right.FIGURES);
        Object found = fetcher.get(restricted.environment());
        if (rule.leaf()) {
            return reach.coarse() ? rule.coarseness().rounded(found, coarse, environment) : found;
        }
        boolean opens = Right.reads(reach.right()) && isLive(environment);
        Right meets = rule.meets() == null || opens ? rule.meets() : Right.OUTLINE;
        Right named = restricted.named();
        return handedDown(
                found,
                environment,
                new Reach(
                        reach.right() == null ? null : Right.narrower(reach.right(), named),
                        meets == null ? reach.met() : meets,
                        reach.coarse() || (named != null && !Right.reads(named))));
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

    /** A value with how the caller came to it. */
    static DataFetcherResult<Object> withReach(
            @Nullable Object value, DataFetchingEnvironment environment, Reach reach) {
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
