package vn.phancong.cascade.store;

import static java.util.stream.Collectors.toMap;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.neo4j.driver.Record;
import org.springframework.stereotype.Component;
import vn.phancong.cascade.Bases;
import vn.phancong.cascade.Basis;
import vn.phancong.cascade.BasisId;
import vn.phancong.cascade.UndertakingId;
import vn.phancong.directive.TaskId;
import vn.phancong.graph.CypherLibrary;
import vn.phancong.graph.Graph;
import vn.phancong.graph.Statement;

@Component
class Neo4jBases implements Bases {

    private final Graph graph;
    private final Statement bases;

    Neo4jBases(Graph graph, CypherLibrary library) {
        this.graph = graph;
        this.bases = library.statement("cascade/bases");
    }

    @Override
    public Map<BasisId, Basis> find(Set<BasisId> ids) {
        if (ids.isEmpty()) {
            return Map.of();
        }
        List<String> values = ids.stream().map(BasisId::value).toList();
        return graph.read(bases, Map.of("ids", values), row -> row).stream()
                .collect(toMap(row -> new BasisId(row.get("id").asString()), Neo4jBases::basis));
    }

    private static Basis basis(Record row) {
        String undertaking = row.get("undertakingId").asString(null);
        return new Basis(
                new TaskId(row.get("taskId").asString()), undertaking == null ? null : new UndertakingId(undertaking));
    }
}
