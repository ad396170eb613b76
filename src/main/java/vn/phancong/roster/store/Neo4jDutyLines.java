package vn.phancong.roster.store;

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
import vn.phancong.organization.OrganizationId;
import vn.phancong.roster.DutyLine;
import vn.phancong.roster.DutyLineId;
import vn.phancong.roster.DutyLines;
import vn.phancong.roster.DutyLines.BodyRow;
import vn.phancong.roster.DutyLines.HeldLine;
import vn.phancong.roster.TimeSpan;
import vn.phancong.territory.AreaId;

@Component
class Neo4jDutyLines implements DutyLines {

    private final Graph graph;
    private final Statement byIds;
    private final Statement areas;
    private final Statement published;
    private final Statement page;
    private final Statement count;
    private final Statement held;

    Neo4jDutyLines(Graph graph, CypherLibrary library) {
        this.graph = graph;
        this.byIds = library.statement("roster/lines");
        this.areas = library.statement("roster/areas");
        this.published = library.statement("roster/published");
        this.page = library.statement("roster/page");
        this.count = library.statement("roster/count");
        this.held = library.statement("roster/held");
    }

    @Override
    public Map<DutyLineId, DutyLine> everFound(Set<DutyLineId> ids) {
        return ids.isEmpty()
                ? Map.of()
                : graph.read(byIds, Map.of("ids", RosterRows.lineIds(ids)), RosterRows::line).stream()
                        .collect(toMap(DutyLine::id, Function.identity()));
    }

    @Override
    public Map<DutyLineId, List<AreaId>> areasOf(Set<DutyLineId> lines, LocalDate day) {
        Map<String, Object> parameters = Map.of("lineIds", RosterRows.lineIds(lines), "asOf", day);
        return graph.readLists(areas, parameters, lines, RosterRows::lineOf, RosterRows::area);
    }

    @Override
    public Map<List<AreaId>, List<DutyLine>> publishedIn(Set<List<AreaId>> rows, LocalDate day) {
        List<List<AreaId>> asked = List.copyOf(rows);
        List<Map<String, Object>> requests = new ArrayList<>();
        asked.forEach(row -> requests.add(Map.of("index", requests.size(), "areaIds", RosterRows.areaIds(row))));
        Map<String, Object> parameters = Map.of("requests", requests, "asOf", day);
        return graph.readLists(published, parameters, asked, row -> asked.get(index(row)), RosterRows::line);
    }

    @Override
    public Map<BodyRow, List<DutyLine>> firstOf(Collection<BodyRow> rows, int limit, LocalDate day) {
        List<BodyRow> asked = rows.stream().distinct().toList();
        Map<String, Object> parameters = Map.of("requests", requests(asked), "limit", limit, "asOf", day);
        return graph.readLists(page, parameters, asked, row -> asked.get(index(row)), RosterRows::line);
    }

    @Override
    public Map<BodyRow, Integer> count(Collection<BodyRow> rows, LocalDate day) {
        List<BodyRow> asked = rows.stream().distinct().toList();
        Map<String, Object> parameters = Map.of("requests", requests(asked), "asOf", day);
        return graph.read(count, parameters, row -> row).stream()
                .collect(toMap(
                        row -> asked.get(index(row)), row -> row.get("lines").asInt()));
    }

    @Override
    public Map<BodyRow, List<HeldLine>> held(Collection<BodyRow> rows, TimeSpan window, LocalDate day) {
        List<BodyRow> asked = rows.stream().distinct().toList();
        Map<String, Object> parameters =
                Map.of("requests", requests(asked), "from", window.from(), "to", window.to(), "asOf", day);
        return graph.readLists(held, parameters, asked, row -> asked.get(index(row)), RosterRows::heldLine);
    }

    private static List<Map<String, @Nullable Object>> requests(List<BodyRow> rows) {
        List<Map<String, @Nullable Object>> requests = new ArrayList<>();
        for (BodyRow row : rows) {
            Map<String, @Nullable Object> request = new HashMap<>();
            request.put("index", requests.size());
            request.put(
                    "organizationIds",
                    row.organizations().stream().map(OrganizationId::value).toList());
            request.put("afterSortKey", row.after() == null ? null : row.after().sortKey());
            request.put("afterId", row.after() == null ? null : row.after().key());
            requests.add(request);
        }
        return requests;
    }

    private static int index(Record row) {
        return row.get("request").asInt();
    }
}
