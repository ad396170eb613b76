package vn.phancong.need.store;

import static java.util.stream.Collectors.toMap;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.neo4j.driver.Record;
import org.springframework.stereotype.Component;
import vn.phancong.graph.CypherLibrary;
import vn.phancong.graph.Graph;
import vn.phancong.graph.Rows;
import vn.phancong.graph.Statement;
import vn.phancong.need.DecisionSum;
import vn.phancong.need.NeedId;
import vn.phancong.need.Support;
import vn.phancong.need.SupportId;
import vn.phancong.need.Supports;

@Component
class Neo4jSupports implements Supports {

    private final Graph graph;
    private final Statement find;
    private final Statement ofNeeds;
    private final Statement sums;

    Neo4jSupports(Graph graph, CypherLibrary library) {
        this.graph = graph;
        this.find = library.statement("need/supports");
        this.ofNeeds = library.statement("need/supports-of-needs");
        this.sums = library.statement("need/support-sums");
    }

    @Override
    public Map<SupportId, Support> find(Set<SupportId> ids, LocalDate day) {
        List<String> values = ids.stream().map(SupportId::value).toList();
        return graph.read(find, Map.of("ids", values, "asOf", day), NeedRows::support).stream()
                .collect(toMap(Support::id, Function.identity()));
    }

    @Override
    public Map<NeedId, List<Support>> ofNeeds(Set<NeedId> needs, LocalDate day) {
        return graph.readLists(
                ofNeeds,
                Map.of("needIds", NeedRows.values(needs), "asOf", day),
                needs,
                row -> new NeedId(row.get("needId").asString()),
                NeedRows::support);
    }

    @Override
    public Map<Given, List<DecisionSum>> sumsOf(Collection<Given> asked, LocalDate day) {
        List<Given> order = List.copyOf(asked);
        List<Map<String, Object>> units = new ArrayList<>();
        order.forEach(given -> units.add(Map.of(
                "index", units.size(),
                "needIds", NeedRows.values(given.needs()),
                "from", given.from())));
        return graph.readLists(
                sums,
                Map.of("units", units, "asOf", day),
                order,
                row -> order.get(row.get("unit").asInt()),
                Neo4jSupports::sum);
    }

    private static DecisionSum sum(Record row) {
        return new DecisionSum(
                Rows.text(row, "decision"),
                NeedRows.directive(row),
                row.get("supports").asInt(),
                row.get("amount").asLong());
    }
}
