package vn.phancong.territory.store;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;
import static java.util.stream.Collectors.toUnmodifiableSet;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Record;
import org.springframework.stereotype.Component;
import vn.phancong.graph.ByDay;
import vn.phancong.graph.CypherLibrary;
import vn.phancong.graph.DatedEdge;
import vn.phancong.graph.Forest;
import vn.phancong.graph.Graph;
import vn.phancong.graph.Rows;
import vn.phancong.graph.Statement;
import vn.phancong.organization.OrganizationId;
import vn.phancong.territory.Area;
import vn.phancong.territory.AreaId;
import vn.phancong.territory.AreaKind;
import vn.phancong.territory.AreaTree;
import vn.phancong.territory.Areas;

@Component
class Neo4jAreas implements Areas {

    private final Graph graph;
    private final Statement all;
    private final Statement places;
    private final Statement charges;
    private volatile @Nullable Known known;

    Neo4jAreas(Graph graph, CypherLibrary library) {
        this.graph = graph;
        this.all = library.statement("territory/all");
        this.places = library.statement("territory/places");
        this.charges = library.statement("territory/charges");
    }

    @Override
    public AreaTree on(LocalDate day) {
        return known().trees().on(day);
    }

    @Override
    public boolean hasEverHad(AreaId id) {
        return known().ever().contains(id);
    }

    @Override
    public void reload() {
        known = read();
    }

    private Known known() {
        Known found = known;
        if (found == null) {
            found = read();
            known = found;
        }
        return found;
    }

    private Known read() {
        List<Listed> areas = graph.read(all, Map.of(), Listed::from);
        List<DatedEdge<AreaId, AreaId>> within = graph.read(
                places,
                Map.of(),
                row -> new DatedEdge<>(areaId(row, "innerId"), areaId(row, "outerId"), Rows.period(row)));
        List<DatedEdge<OrganizationId, AreaId>> charged = graph.read(
                charges,
                Map.of(),
                row -> new DatedEdge<>(
                        new OrganizationId(row.get("organizationId").asString()),
                        areaId(row, "areaId"),
                        Rows.period(row)));
        return new Known(
                areas.stream().map(each -> each.area().id()).collect(toUnmodifiableSet()),
                new ByDay<>(day -> treeOf(day, areas, within, charged)));
    }

    private static AreaTree treeOf(
            LocalDate day,
            List<Listed> areas,
            List<DatedEdge<AreaId, AreaId>> within,
            List<DatedEdge<OrganizationId, AreaId>> charged) {
        Map<AreaId, AreaId> parents = new HashMap<>();
        within.stream()
                .filter(edge -> edge.period().contains(day))
                .forEach(edge -> parents.put(edge.from(), edge.to()));
        List<Listed> existing = areas.stream()
                .filter(each -> each.area().period().contains(day))
                .toList();
        Map<AreaId, String> order = new HashMap<>();
        existing.forEach(each -> order.put(each.area().id(), each.sortKey()));
        var forest = Forest.of(
                existing.stream().map(Listed::area).toList(),
                Area::id,
                parents,
                Comparator.comparing((Area each) -> order.getOrDefault(each.id(), ""))
                        .thenComparing(Area::code));
        var open = charged.stream()
                .filter(edge -> edge.period().contains(day))
                .distinct()
                .toList();
        return new AreaTree(
                forest,
                open.stream().collect(groupingBy(DatedEdge::to, mapping(DatedEdge::from, toList()))),
                open.stream().collect(groupingBy(DatedEdge::from, mapping(DatedEdge::to, toList()))));
    }

    private static AreaId areaId(Record row, String column) {
        return new AreaId(row.get(column).asString());
    }

    /** The areas of all days, and how they stood on each. */
    private record Known(Set<AreaId> ever, ByDay<AreaTree> trees) {}

    private record Listed(Area area, String sortKey) {

        static Listed from(Record row) {
            Area area = new Area(
                    areaId(row, "id"),
                    row.get("code").asString(),
                    row.get("name").asString(),
                    AreaKind.valueOf(row.get("kind").asString()),
                    Rows.period(row));
            return new Listed(area, row.get("sortKey").asString());
        }
    }
}
