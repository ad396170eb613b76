package vn.phancong.api;

import graphql.schema.DataFetchingEnvironment;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.stereotype.Controller;

/** Finds any object by its global id. */
@Controller
class NodeController {

    private final Map<String, NodeSource> sources;

    NodeController(List<NodeSource> sources) {
        this.sources = sources.stream().collect(Collectors.toMap(NodeSource::type, source -> source));
    }

    @QueryMapping
    @Nullable Object node(@Argument String id, DataFetchingEnvironment environment) {
        GlobalId wanted = known(GlobalId.parse(id, "id"), id, "id");
        return find(Set.of(wanted), AsOf.in(environment)).get(wanted);
    }

    @QueryMapping
    List<@Nullable Object> nodes(@Argument List<String> ids, DataFetchingEnvironment environment) {
        if (ids.size() > Paging.LARGEST) {
            throw new InvalidArgument(ErrorCode.PAGE_SIZE, "ids", ids.size(), Paging.LARGEST);
        }
        List<GlobalId> wanted = IntStream.range(0, ids.size())
                .mapToObj(i -> known(GlobalId.parse(ids.get(i), "ids." + i), ids.get(i), "ids." + i))
                .toList();
        Map<GlobalId, Object> found = find(new HashSet<>(wanted), AsOf.in(environment));
        return wanted.stream().<@Nullable Object>map(found::get).toList();
    }

    private GlobalId known(GlobalId id, String given, String argument) {
        if (!sources.containsKey(id.type())) {
            throw new InvalidArgument(ErrorCode.INVALID_ID, argument, given);
        }
        return id;
    }

    private Map<GlobalId, Object> find(Set<GlobalId> ids, LocalDate day) {
        Map<String, Set<String>> byType = ids.stream()
                .collect(
                        Collectors.groupingBy(GlobalId::type, Collectors.mapping(GlobalId::value, Collectors.toSet())));
        Map<GlobalId, Object> found = new HashMap<>();
        byType.forEach((type, values) -> {
            NodeSource source = sources.get(type);
            if (source != null) {
                source.find(values, day).forEach((value, object) -> found.put(new GlobalId(type, value), object));
            }
        });
        return found;
    }
}
