package vn.phancong.inspection.store;

import static java.util.stream.Collectors.toMap;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Component;
import vn.phancong.coverage.Unit;
import vn.phancong.graph.CypherLibrary;
import vn.phancong.graph.Graph;
import vn.phancong.graph.Statement;
import vn.phancong.inspection.PlaceChecks;
import vn.phancong.people.PersonId;
import vn.phancong.territory.AreaId;

@Component
class Neo4jPlaceChecks implements PlaceChecks {

    private final Graph graph;
    private final Statement checks;
    private final Statement coveredAreas;

    Neo4jPlaceChecks(Graph graph, CypherLibrary library) {
        this.graph = graph;
        this.checks = library.statement("inspection/checks");
        this.coveredAreas = library.statement("inspection/covered-areas");
    }

    @Override
    public Map<Unit, Checks> of(Collection<? extends Unit> units, Window window) {
        return graph.read(checks, InspectionRows.checkParameters(units, window), row -> row).stream()
                .collect(toMap(InspectionRows::unit, InspectionRows::checks));
    }

    @Override
    public Map<PersonId, Set<AreaId>> coveredBy(Set<PersonId> people, LocalDate day) {
        List<String> ids = people.stream().map(PersonId::value).toList();
        Map<PersonId, Set<AreaId>> covered = new HashMap<>();
        graph.read(coveredAreas, Map.of("personIds", ids, "asOf", day), row -> row)
                .forEach(row -> covered.computeIfAbsent(
                                new PersonId(row.get("personId").asString()), person -> new HashSet<>())
                        .add(new AreaId(row.get("areaId").asString())));
        return covered;
    }
}
