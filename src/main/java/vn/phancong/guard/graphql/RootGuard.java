package vn.phancong.guard.graphql;

import graphql.execution.DataFetcherResult;
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
import vn.phancong.guard.Reach;
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

    /**
     * A field with arguments that lead to nothing outside the scope.
     *
     * @param named the lowest right over what they name; null = they name nothing
     */
    record Restricted(
            DataFetchingEnvironment environment, @Nullable Right named) {}

    /** A root field as far as its caller may ask for it; refuses where that is not at all. */
    Restricted entered(DataFetchingEnvironment environment, FieldRule rule, Verdicts.Request request) {
        Right widest = request.scope().widest();
        boolean allowed = (widest != null && widest.holds(rule.needed()))
                || (rule.own() && request.scope().self() != null);
        if (!allowed) {
            throw outside();
        }
        return restricted(environment, request, rule.changes() ? rule.needed() : Right.FIGURES);
    }

    /** How the caller came to what a root field gives: by what it names, otherwise by the widest right. */
    static Reach reach(Restricted restricted, Verdicts.Request request) {
        Right right = restricted.named() == null ? request.scope().widest() : restricted.named();
        return new Reach(null, null, !Right.reads(right));
    }

    /** What a root field has found, as far as it is there for the caller. */
    static @Nullable Object seen(
            @Nullable Object found, DataFetchingEnvironment environment, Verdicts.Request request) {
        return found instanceof CompletionStage<?> later
                ? later.thenApply(value -> visible(value, environment, request))
                : visible(found, environment, request);
    }

    /** The same field with arguments that lead to nothing outside the scope. */
    Restricted restricted(DataFetchingEnvironment environment, Verdicts.Request request, Right needed) {
        if (environment.getFieldDefinition().getArguments().isEmpty()) {
            return new Restricted(environment, null);
        }
        HiddenIds.Hidden hidden = hiddenIds.hidden(environment, request, needed);
        Map<String, Object> arguments = new LinkedHashMap<>(hidden.arguments());
        Right named = hidden.lowest();
        if (environment.getFieldDefinition().getArgument(WITHIN) != null && arguments.get(WITHIN) == null) {
            named = Right.narrower(named, restrictToRoot(arguments, request, needed));
        }
        if (environment.getFieldDefinition().getArgument(TYPES) != null && !Right.reads(named)) {
            arguments.put(TYPES, onlyUnits(arguments.get(TYPES)));
        }
        return new Restricted(
                DataFetchingEnvironmentImpl.newDataFetchingEnvironment(environment)
                        .arguments(arguments)
                        .build(),
                named);
    }

    /** Where a caller with one part says nothing, that part is meant; one with several has to say which. */
    private static Right restrictToRoot(Map<String, Object> arguments, Verdicts.Request request, Right needed) {
        Right overAll = request.scope().overAll();
        if (overAll != null && overAll.holds(needed)) {
            return overAll;
        }
        List<Map.Entry<OrganizationId, Right>> roots = request.scope().roots().entrySet().stream()
                .filter(root -> root.getValue().holds(needed))
                .toList();
        if (roots.size() != 1) {
            throw outside();
        }
        Map.Entry<OrganizationId, Right> root = roots.get(0);
        arguments.put(WITHIN, GlobalId.of("Organization", root.getKey().value()));
        return root.getValue();
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
            throw outside();
        }
        return left;
    }

    static NotAllowed outside() {
        return new NotAllowed("sees or does what is outside its scope");
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
