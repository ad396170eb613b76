package vn.phancong.intake.store;

import static java.util.stream.Collectors.toMap;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.phancong.graph.CypherLibrary;
import vn.phancong.graph.Graph;
import vn.phancong.graph.Statement;
import vn.phancong.intake.IntakeJob;
import vn.phancong.intake.IntakeJobId;
import vn.phancong.intake.IntakeJobs;

@Component
class Neo4jIntakeJobs implements IntakeJobs {

    private final Graph graph;
    private final Statement byIds;
    private final Statement latest;
    private final Statement count;

    Neo4jIntakeJobs(Graph graph, CypherLibrary library) {
        this.graph = graph;
        this.byIds = library.statement("intake/jobs");
        this.latest = library.statement("intake/jobs-latest");
        this.count = library.statement("intake/jobs-count");
    }

    @Override
    public Map<IntakeJobId, IntakeJob> find(Set<IntakeJobId> ids) {
        List<String> values = ids.stream().map(IntakeJobId::value).toList();
        return values.isEmpty()
                ? Map.of()
                : graph.read(byIds, Map.of("ids", values), IntakeRows::job).stream()
                        .collect(toMap(IntakeJob::id, Function.identity()));
    }

    @Override
    public List<IntakeJob> latest(@Nullable Long beforeNumber, int limit) {
        long before = beforeNumber == null ? Long.MAX_VALUE : beforeNumber;
        return graph.read(latest, Map.of("beforeNumber", before, "limit", limit), IntakeRows::job);
    }

    @Override
    public int count() {
        return graph.read(count, Map.of(), row -> row.get("jobs").asInt()).get(0);
    }
}
