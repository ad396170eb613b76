package vn.phancong.territory.store;

import static java.util.stream.Collectors.toMap;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Record;
import org.springframework.stereotype.Component;
import vn.phancong.graph.CypherLibrary;
import vn.phancong.graph.Graph;
import vn.phancong.graph.Statement;
import vn.phancong.territory.AreaId;
import vn.phancong.territory.Household;
import vn.phancong.territory.HouseholdId;
import vn.phancong.territory.Households;

@Component
class Neo4jHouseholds implements Households {

    private final Graph graph;
    private final Statement find;
    private final Statement byCode;
    private final Statement page;

    Neo4jHouseholds(Graph graph, CypherLibrary library) {
        this.graph = graph;
        this.find = library.statement("territory/households");
        this.byCode = library.statement("territory/household-by-code");
        this.page = library.statement("territory/household-page");
    }

    @Override
    public Map<HouseholdId, Household> find(Set<HouseholdId> ids, LocalDate day) {
        List<String> wanted = ids.stream().map(HouseholdId::value).toList();
        return graph.read(find, Map.of("ids", wanted, "asOf", day), Neo4jHouseholds::household).stream()
                .collect(toMap(Household::id, Function.identity()));
    }

    @Override
    public @Nullable Household withCode(String code, LocalDate day) {
        return graph.read(byCode, Map.of("code", code, "asOf", day), Neo4jHouseholds::household).stream()
                .findFirst()
                .orElse(null);
    }

    @Override
    public Map<Stretch, List<Household>> firstOf(Collection<Stretch> stretches, int limit, LocalDate day) {
        List<Stretch> asked = List.copyOf(stretches);
        List<Map<String, @Nullable Object>> requests = new ArrayList<>();
        asked.forEach(stretch -> requests.add(request(requests.size(), stretch)));
        return graph.readLists(
                page,
                Map.of("requests", requests, "limit", limit, "asOf", day),
                asked,
                row -> asked.get(row.get("request").asInt()),
                Neo4jHouseholds::household);
    }

    private static Map<String, @Nullable Object> request(int index, Stretch stretch) {
        Map<String, @Nullable Object> request = new HashMap<>();
        request.put("index", index);
        request.put("areaIds", stretch.areas().stream().map(AreaId::value).toList());
        request.put("includeExempt", stretch.includeExempt());
        request.put(
                "afterSortKey", stretch.after() == null ? null : stretch.after().sortKey());
        request.put(
                "afterCode", stretch.after() == null ? null : stretch.after().code());
        return request;
    }

    private static Household household(Record row) {
        return Household.of(row.asMap());
    }
}
