package vn.phancong.inspection.store;

import static java.util.stream.Collectors.toMap;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.springframework.stereotype.Component;
import vn.phancong.graph.CypherLibrary;
import vn.phancong.graph.Graph;
import vn.phancong.graph.Statement;
import vn.phancong.inspection.Finding;
import vn.phancong.inspection.FindingId;
import vn.phancong.inspection.Findings;
import vn.phancong.inspection.FollowUpState;
import vn.phancong.inspection.InspectionId;
import vn.phancong.inspection.Inspections.Page;

@Component
class Neo4jFindings implements Findings {

    private final Graph graph;
    private final Statement find;
    private final Statement ofInspections;
    private final Statement open;
    private final Statement openCount;
    private final Statement tallies;

    Neo4jFindings(Graph graph, CypherLibrary library) {
        this.graph = graph;
        this.find = library.statement("inspection/findings");
        this.ofInspections = library.statement("inspection/findings-of");
        this.open = library.statement("inspection/open-findings");
        this.openCount = library.statement("inspection/open-finding-count");
        this.tallies = library.statement("inspection/finding-tallies");
    }

    @Override
    public Map<FindingId, Finding> find(Set<FindingId> ids) {
        List<String> values = ids.stream().map(FindingId::value).toList();
        return graph.read(find, Map.of("ids", values), InspectionRows::finding).stream()
                .collect(toMap(Finding::id, Function.identity()));
    }

    @Override
    public Map<InspectionId, List<Finding>> of(Set<InspectionId> inspections) {
        List<String> values = inspections.stream().map(InspectionId::value).toList();
        return graph.readLists(
                ofInspections,
                Map.of("ids", values),
                inspections,
                row -> new InspectionId(row.get("inspectionId").asString()),
                InspectionRows::finding);
    }

    @Override
    public Map<Page, List<Finding>> firstOpenOf(Set<Page> pages, int limit, LocalDate day) {
        ScopeRows rows = new ScopeRows(pages);
        return graph.readLists(
                open,
                Map.of("scopes", rows.scopes(), "asOf", day, "limit", limit),
                pages,
                rows::page,
                InspectionRows::finding);
    }

    @Override
    public Map<Page, Integer> countOpen(Set<Page> pages, LocalDate day) {
        ScopeRows rows = new ScopeRows(pages);
        Map<Page, Integer> counts = new HashMap<>();
        graph.read(openCount, Map.of("scopes", rows.scopes(), "asOf", day), row -> row)
                .forEach(row -> counts.put(rows.page(row), row.get("findings").asInt()));
        return counts;
    }

    @Override
    public Map<Page, Map<FollowUpState, Integer>> tally(Set<Page> pages, LocalDate day) {
        ScopeRows rows = new ScopeRows(pages);
        Map<Page, Map<FollowUpState, Integer>> found = new HashMap<>();
        graph.read(tallies, Map.of("scopes", rows.scopes(), "asOf", day), row -> row)
                .forEach(row -> found.computeIfAbsent(rows.page(row), page -> new EnumMap<>(FollowUpState.class))
                        .put(
                                FollowUpState.valueOf(row.get("state").asString()),
                                row.get("findings").asInt()));
        return found;
    }
}
