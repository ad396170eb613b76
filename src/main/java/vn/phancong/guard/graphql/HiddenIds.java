package vn.phancong.guard.graphql;

import graphql.schema.DataFetchingEnvironment;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.phancong.api.AsOf;
import vn.phancong.api.GlobalId;
import vn.phancong.api.InvalidArgument;
import vn.phancong.api.NodeSource;
import vn.phancong.guard.Right;
import vn.phancong.guard.Verdicts;

/**
 * Puts, in the place of each id of something outside the caller's scope, one that nothing has. So what is asked for answers
 * just as it does for an unknown id, in the same words and the same time.
 */
@Component
final class HiddenIds {

    private static final String NOTHING_HAS_IT = "0-";

    private final Map<String, NodeSource> sources;

    HiddenIds(List<NodeSource> sources) {
        this.sources = sources.stream().collect(Collectors.toMap(NodeSource::type, Function.identity()));
    }

    /**
     * The arguments of a field as its caller may use them.
     *
     * @param lowest the lowest right over anything that they name; null = they name nothing that is there
     */
    record Hidden(Map<String, Object> arguments, @Nullable Right lowest) {}

    /**
     * Hides what the caller may not have.
     *
     * @param needed the right over what is named
     */
    Hidden hidden(DataFetchingEnvironment environment, Verdicts.Request request, Right needed) {
        Set<GlobalId> named = new LinkedHashSet<>();
        NamedIds.replaced(environment, id -> {
            GlobalId parsed = parsed(id);
            if (parsed != null) {
                named.add(parsed);
            }
            return id;
        });
        if (named.isEmpty()) {
            return new Hidden(environment.getArguments(), null);
        }
        Map<GlobalId, Right> allowed = allowed(named, request, needed, AsOf.in(environment));
        Map<String, Object> arguments = NamedIds.replaced(environment, id -> {
            GlobalId parsed = parsed(id);
            return parsed == null || allowed.containsKey(parsed)
                    ? id
                    : GlobalId.of(parsed.type(), NOTHING_HAS_IT + parsed.value());
        });
        return new Hidden(
                arguments, allowed.values().stream().reduce(Right::narrower).orElse(null));
    }

    /** The id that the caller gave, of one that may have been put in its place. */
    static @Nullable String given(@Nullable String id) {
        GlobalId parsed = id == null ? null : parsed(id);
        return parsed != null && parsed.value().startsWith(NOTHING_HAS_IT)
                ? GlobalId.of(parsed.type(), parsed.value().substring(NOTHING_HAS_IT.length()))
                : id;
    }

    private Map<GlobalId, Right> allowed(Set<GlobalId> named, Verdicts.Request request, Right needed, LocalDate day) {
        Map<String, Set<String>> byType = new HashMap<>();
        named.forEach(
                id -> byType.computeIfAbsent(id.type(), each -> new HashSet<>()).add(id.value()));
        Map<GlobalId, Right> allowed = new HashMap<>();
        byType.forEach((type, values) -> {
            NodeSource source = sources.get(type);
            if (source != null) {
                Map<String, ?> found = source.find(values, day);
                Map<Object, Right> rights = request.overAll(Set.copyOf(found.values()), day);
                found.forEach((value, object) -> {
                    Right right = rights.get(object);
                    if (right != null && right.holds(needed)) {
                        allowed.put(new GlobalId(type, value), right);
                    }
                });
            }
        });
        return allowed;
    }

    private static @Nullable GlobalId parsed(String id) {
        try {
            return GlobalId.parse(id, "");
        } catch (InvalidArgument e) {
            return null;
        }
    }
}
