package vn.phancong.inspection.store;

import static java.util.stream.Collectors.toMap;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
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
import vn.phancong.inspection.Inspection;
import vn.phancong.inspection.InspectionId;
import vn.phancong.inspection.InspectionOutcome;
import vn.phancong.inspection.InspectionState;
import vn.phancong.inspection.Inspections;
import vn.phancong.inspection.Inspector;
import vn.phancong.inspection.InspectorRole;
import vn.phancong.people.PersonId;

@Component
class Neo4jInspections implements Inspections {

    private final Graph graph;
    private final Statement find;
    private final Statement inspectors;
    private final Statement page;
    private final Statement count;
    private final Statement tallies;

    Neo4jInspections(Graph graph, CypherLibrary library) {
        this.graph = graph;
        this.find = library.statement("inspection/inspections");
        this.inspectors = library.statement("inspection/inspectors");
        this.page = library.statement("inspection/page");
        this.count = library.statement("inspection/count");
        this.tallies = library.statement("inspection/tallies");
    }

    @Override
    public Map<InspectionId, Inspection> find(Set<InspectionId> ids) {
        return ids.isEmpty()
                ? Map.of()
                : graph.read(find, Map.of("ids", values(ids)), InspectionRows::inspection).stream()
                        .collect(toMap(Inspection::id, Function.identity()));
    }

    @Override
    public Map<InspectionId, List<Inspector>> inspectorsOf(Set<InspectionId> ids) {
        return graph.readLists(
                inspectors,
                Map.of("ids", values(ids)),
                ids,
                row -> new InspectionId(row.get("inspectionId").asString()),
                row -> new Inspector(
                        new PersonId(row.get("personId").asString()),
                        InspectorRole.valueOf(row.get("role").asString())));
    }

    @Override
    public Map<Page, List<Inspection>> firstOf(Set<Page> pages, int limit, LocalDate day) {
        ScopeRows rows = new ScopeRows(pages);
        return graph.readLists(
                page,
                Map.of("scopes", rows.scopes(), "asOf", day, "limit", limit),
                pages,
                rows::page,
                InspectionRows::inspection);
    }

    @Override
    public Map<Page, Integer> count(Set<Page> pages, LocalDate day) {
        ScopeRows rows = new ScopeRows(pages);
        Map<Page, Integer> counts = new HashMap<>();
        graph.read(count, Map.of("scopes", rows.scopes(), "asOf", day), row -> row)
                .forEach(
                        row -> counts.put(rows.page(row), row.get("inspections").asInt()));
        return counts;
    }

    @Override
    public Map<Page, List<Tally>> tally(Set<Page> pages, LocalDate day) {
        ScopeRows rows = new ScopeRows(pages);
        return graph.readLists(
                tallies, Map.of("scopes", rows.scopes(), "asOf", day), pages, rows::page, Neo4jInspections::tally);
    }

    private static Tally tally(Record row) {
        String outcome = Rows.text(row, "outcome");
        return new Tally(
                InspectionState.valueOf(row.get("state").asString()),
                row.get("announced").asBoolean(),
                outcome == null ? null : InspectionOutcome.valueOf(outcome),
                row.get("overdue").asBoolean(false),
                row.get("inspections").asInt());
    }

    private static List<String> values(Collection<InspectionId> ids) {
        return ids.stream().map(InspectionId::value).toList();
    }
}
