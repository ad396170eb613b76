package vn.phancong.guard.graphql;

import graphql.execution.DataFetcherResult;
import graphql.schema.DataFetcher;
import graphql.schema.DataFetchingEnvironment;
import graphql.schema.DataFetchingEnvironmentImpl;
import graphql.schema.GraphQLTypeUtil;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletionStage;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.phancong.api.AsOf;
import vn.phancong.api.GlobalId;
import vn.phancong.api.NotAllowed;
import vn.phancong.guard.Right;
import vn.phancong.guard.Verdicts;
import vn.phancong.organization.OrganizationId;

/** Where a request comes in: what is outside the caller's scope is not there. */
@Component
class RootGuard {

    private static final String WITHIN = "within";
    private static final String TYPES = "types";

    private final HiddenIds hiddenIds;

    RootGuard(HiddenIds hiddenIds) {
        this.hiddenIds = hiddenIds;
    }

    /** Fetches a root field as far as its caller may have it. */
    @Nullable Object fetch(DataFetcher<?> fetcher, DataFetchingEnvironment environment, FieldRule rule, Verdicts.Request request)
            throws Exception {
        Right widest = request.scope().widest();
        boolean allowed = (widest != null && widest.holds(rule.needed()))
                || (rule.own() && request.scope().self() != null);
        if (!allowed) {
            throw new NotAllowed("sees or does what is outside its scope");
        }
        Object found = fetcher.get(restricted(environment, request, rule.changes() ? rule.needed() : Right.FIGURES));
        return found instanceof CompletionStage<?> later
                ? later.thenApply(value -> visible(value, environment, request))
                : visible(found, environment, request);
    }

    /** The same field with arguments that lead to nothing outside the scope. */
    DataFetchingEnvironment restricted(DataFetchingEnvironment environment, Verdicts.Request request, Right needed) {
        if (environment.getFieldDefinition().getArguments().isEmpty()) {
            return environment;
        }
        Map<String, Object> arguments = new LinkedHashMap<>(hiddenIds.hidden(environment, request, needed));
        if (environment.getFieldDefinition().getArgument(WITHIN) != null && arguments.get(WITHIN) == null) {
            restrictToRoot(arguments, request, needed);
        }
        if (environment.getFieldDefinition().getArgument(TYPES) != null && !readsAnywhere(request)) {
            arguments.put(TYPES, onlyUnits(arguments.get(TYPES)));
        }
        return DataFetchingEnvironmentImpl.newDataFetchingEnvironment(environment)
                .arguments(arguments)
                .build();
    }

    /** Where a caller with one part says nothing, that part is meant; one with several has to say which. */
    private static void restrictToRoot(Map<String, Object> arguments, Verdicts.Request request, Right needed) {
        Right overAll = request.scope().overAll();
        if (overAll == null || !overAll.holds(needed)) {
            arguments.put(WITHIN, theOnlyRoot(request, needed));
        }
    }

    private static String theOnlyRoot(Verdicts.Request request, Right needed) {
        List<OrganizationId> roots = request.scope().roots().entrySet().stream()
                .filter(root -> root.getValue().holds(needed))
                .map(Map.Entry::getKey)
                .toList();
        if (roots.size() != 1) {
            throw new NotAllowed("sees or does what is outside its scope");
        }
        return GlobalId.of("Organization", roots.get(0).value());
    }

    private static boolean readsAnywhere(Verdicts.Request request) {
        Right widest = request.scope().widest();
        return widest != null && widest.holds(Right.READ);
    }

    private static List<Object> onlyUnits(@Nullable Object types) {
        List<Object> units = List.of("ORGANIZATION", "AREA");
        if (!(types instanceof List<?> asked) || asked.isEmpty()) {
            return units;
        }
        List<Object> left = units.stream()
                .filter(unit -> asked.stream().anyMatch(each -> each.toString().equals(unit)))
                .toList();
        if (left.isEmpty()) {
            throw new NotAllowed("sees or does what is outside its scope");
        }
        return left;
    }

    private static @Nullable Object visible(
            @Nullable Object found, DataFetchingEnvironment environment, Verdicts.Request request) {
        if (found instanceof DataFetcherResult<?> result) {
            return DataFetcherResult.newResult()
                    .data(visible(result.getData(), environment, request))
                    .errors(result.getErrors())
                    .localContext(result.getLocalContext())
                    .build();
        }
        LocalDate day = AsOf.in(environment);
        if (found instanceof List<?> list) {
            Map<Object, Right> rights = request.overAll(judged(list, request), day);
            boolean keepsPlaces = !GraphQLTypeUtil.isNonNull(GraphQLTypeUtil.unwrapOne(GraphQLTypeUtil.unwrapNonNull(
                    environment.getFieldDefinition().getType())));
            return list.stream()
                    .<@Nullable Object>map(each -> isThere(each, request, rights)
                                    && (each == null || request.judges(each) || !byId(environment))
                            ? each
                            : null)
                    .filter(each -> keepsPlaces || each != null)
                    .toList();
        }
        Map<Object, Right> rights = found == null ? Map.of() : request.overAll(judged(List.of(found), request), day);
        return isThere(found, request, rights) && (found == null || request.judges(found) || !byId(environment))
                ? found
                : null;
    }

    /** What nobody judges must not be found by its id. */
    private static boolean byId(DataFetchingEnvironment environment) {
        String field = environment.getField().getName();
        return field.equals("node") || field.equals("nodes");
    }

    private static List<?> judged(List<?> objects, Verdicts.Request request) {
        return objects.stream().filter(request::judges).distinct().toList();
    }

    private static boolean isThere(@Nullable Object object, Verdicts.Request request, Map<Object, Right> rights) {
        return object == null || !request.judges(object) || request.isThere(object, rights.get(object));
    }
}
