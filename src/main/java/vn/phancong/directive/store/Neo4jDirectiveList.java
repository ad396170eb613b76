package vn.phancong.directive.store;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.phancong.directive.Directive;
import vn.phancong.directive.DirectiveId;
import vn.phancong.directive.DirectiveList;
import vn.phancong.graph.CypherLibrary;
import vn.phancong.graph.Graph;
import vn.phancong.graph.Statement;
import vn.phancong.organization.OrganizationId;

@Component
class Neo4jDirectiveList implements DirectiveList {

    private final Graph graph;
    private final Statement page;
    private final Statement count;
    private final Statement addresseePage;
    private final Statement addresseeCount;

    Neo4jDirectiveList(Graph graph, CypherLibrary library) {
        this.graph = graph;
        this.page = library.statement("directive/page");
        this.count = library.statement("directive/count");
        this.addresseePage = library.statement("directive/addressee-page");
        this.addresseeCount = library.statement("directive/addressee-count");
    }

    @Override
    public List<Directive> first(Filter filter, @Nullable Place after, int limit, LocalDate day) {
        Map<String, @Nullable Object> parameters = new HashMap<>();
        parameters.put("filter", map(filter));
        parameters.put("after", after == null ? null : map(after));
        parameters.put("asOf", day);
        parameters.put("limit", limit);
        return graph.read(page, parameters, DirectiveRows::directive);
    }

    @Override
    public int count(Filter filter, LocalDate day) {
        return graph.read(
                        count,
                        Map.of("filter", map(filter), "asOf", day),
                        row -> row.get("directives").asInt())
                .get(0);
    }

    @Override
    public Map<DirectiveId, List<Listed>> firstAddresseesOf(
            Set<DirectiveId> directives,
            @Nullable Set<OrganizationId> among,
            @Nullable AddresseePlace after,
            int limit) {
        Map<String, @Nullable Object> parameters = new HashMap<>();
        parameters.put("directiveIds", values(directives));
        parameters.put("amongIds", bodies(among));
        parameters.put("afterSortKey", after == null ? null : after.sortKey());
        parameters.put("afterId", after == null ? null : after.id());
        parameters.put("limit", limit);
        return graph.readLists(
                addresseePage,
                parameters,
                directives,
                DirectiveRows::directiveId,
                row -> new Listed(
                        DirectiveRows.addressee(row),
                        new AddresseePlace(
                                row.get("sortKey").asString(),
                                row.get("organizationId").asString())));
    }

    @Override
    public Map<DirectiveId, Integer> countAddresseesOf(
            Set<DirectiveId> directives, @Nullable Set<OrganizationId> among) {
        Map<String, @Nullable Object> parameters = new HashMap<>();
        parameters.put("directiveIds", values(directives));
        parameters.put("amongIds", bodies(among));
        Map<DirectiveId, Integer> found = new HashMap<>();
        graph.read(
                addresseeCount,
                parameters,
                row -> found.put(
                        DirectiveRows.directiveId(row), row.get("addressees").asInt()));
        return found;
    }

    private static @Nullable List<String> bodies(@Nullable Set<OrganizationId> bodies) {
        return bodies == null
                ? null
                : bodies.stream().map(OrganizationId::value).toList();
    }

    private static List<String> values(Set<DirectiveId> directives) {
        return directives.stream().map(DirectiveId::value).toList();
    }

    private static Map<String, @Nullable Object> map(Filter filter) {
        Map<String, @Nullable Object> map = new HashMap<>();
        map.put(
                "kinds",
                filter.kinds() == null
                        ? null
                        : filter.kinds().stream().map(Enum::name).toList());
        map.put("issuer", filter.issuer() == null ? null : filter.issuer().value());
        map.put("issuedFrom", filter.issuedFrom());
        map.put("issuedUntil", filter.issuedUntil());
        map.put("held", filter.held());
        map.put("words", filter.words());
        return map;
    }

    private static Map<String, @Nullable Object> map(Place place) {
        Map<String, @Nullable Object> map = new HashMap<>();
        map.put("issuedOn", place.issuedOn());
        map.put("id", place.id());
        return map;
    }
}
