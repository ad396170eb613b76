package vn.phancong.organization.store;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
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
import vn.phancong.organization.Organization;
import vn.phancong.organization.OrganizationId;
import vn.phancong.organization.OrganizationKind;
import vn.phancong.organization.OrganizationTree;
import vn.phancong.organization.Organizations;
import vn.phancong.organization.Tier;

@Component
class Neo4jOrganizations implements Organizations {

    private final Graph graph;
    private final Statement all;
    private final Statement relations;
    private volatile @Nullable ByDay<OrganizationTree> trees;

    Neo4jOrganizations(Graph graph, CypherLibrary library) {
        this.graph = graph;
        this.all = library.statement("organization/all");
        this.relations = library.statement("organization/relations");
    }

    @Override
    public OrganizationTree on(LocalDate day) {
        ByDay<OrganizationTree> known = trees;
        if (known == null) {
            reload();
            return on(day);
        }
        return known.on(day);
    }

    @Override
    public void reload() {
        List<Listed> organizations = graph.read(all, Map.of(), Listed::from);
        List<Related> related = graph.read(relations, Map.of(), Related::from);
        trees = new ByDay<>(day -> treeOf(day, organizations, related));
    }

    private static OrganizationTree treeOf(LocalDate day, List<Listed> organizations, List<Related> related) {
        List<Related> open = related.stream()
                .filter(each -> each.edge().period().contains(day))
                .toList();
        Map<OrganizationId, OrganizationId> parents = new HashMap<>();
        open.stream()
                .filter(each -> each.type().equals("PART_OF"))
                .forEach(each -> parents.put(each.edge().from(), each.edge().to()));
        Map<OrganizationId, String> order = new HashMap<>();
        List<Organization> existing = organizations.stream()
                .filter(each -> each.organization().period().contains(day))
                .peek(each -> order.put(each.organization().id(), each.sortKey()))
                .map(Listed::organization)
                .toList();
        var forest = Forest.of(
                existing,
                Organization::id,
                parents,
                Comparator.comparing((Organization each) -> order.getOrDefault(each.id(), ""))
                        .thenComparing(Organization::code));
        return new OrganizationTree(
                forest,
                grouped(open, "LEADS", DatedEdge::from, DatedEdge::to),
                grouped(open, "LEADS", DatedEdge::to, DatedEdge::from),
                grouped(open, "ADVISES", DatedEdge::to, DatedEdge::from));
    }

    private static Map<OrganizationId, List<OrganizationId>> grouped(
            List<Related> related,
            String type,
            Function<DatedEdge<OrganizationId, OrganizationId>, OrganizationId> key,
            Function<DatedEdge<OrganizationId, OrganizationId>, OrganizationId> value) {
        return related.stream()
                .filter(each -> each.type().equals(type))
                .map(Related::edge)
                .collect(groupingBy(key, mapping(value, toList())));
    }

    private record Listed(Organization organization, String sortKey) {

        static Listed from(Record row) {
            Organization organization = new Organization(
                    new OrganizationId(row.get("id").asString()),
                    row.get("code").asString(),
                    row.get("name").asString(),
                    OrganizationKind.valueOf(row.get("kind").asString()),
                    Tier.valueOf(row.get("tier").asString()),
                    Rows.period(row));
            return new Listed(organization, row.get("sortKey").asString());
        }
    }

    private record Related(String type, DatedEdge<OrganizationId, OrganizationId> edge) {

        static Related from(Record row) {
            return new Related(
                    row.get("type").asString(),
                    new DatedEdge<>(
                            new OrganizationId(row.get("fromId").asString()),
                            new OrganizationId(row.get("toId").asString()),
                            Rows.period(row)));
        }
    }
}
