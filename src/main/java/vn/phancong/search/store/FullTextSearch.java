package vn.phancong.search.store;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.phancong.graph.CypherLibrary;
import vn.phancong.graph.Graph;
import vn.phancong.graph.Statement;
import vn.phancong.organization.OrganizationId;
import vn.phancong.search.Search;
import vn.phancong.search.SearchType;
import vn.phancong.territory.AreaId;

@Component
class FullTextSearch implements Search {

    private final Graph graph;
    private final Statement hits;

    FullTextSearch(Graph graph, CypherLibrary library) {
        this.graph = graph;
        this.hits = library.statement("search/hits");
    }

    @Override
    public List<Hit> find(Query query, LocalDate day) {
        Map<String, @Nullable Object> parameters = new HashMap<>();
        parameters.put("words", lucene(query.words()));
        parameters.put("types", query.types().stream().map(SearchType::label).toList());
        parameters.put("scope", query.scope() == null ? null : scope(query.scope()));
        parameters.put("asOf", day);
        parameters.put("limit", MOST_HITS);
        return graph.read(
                hits,
                parameters,
                row -> new Hit(
                        row.get("type").asString(),
                        row.get("id").asString(),
                        row.get("score").asDouble()));
    }

    /** Folded words hold letters and digits only, so nothing in them means anything to Lucene. */
    private static String lucene(List<String> words) {
        return words.stream().map(word -> "+" + word).collect(Collectors.joining(" ")) + "*";
    }

    private static Map<String, Object> scope(Scope scope) {
        return Map.of(
                "areaIds", scope.areas().stream().map(AreaId::value).toList(),
                "organizationIds",
                        scope.organizations().stream()
                                .map(OrganizationId::value)
                                .toList());
    }
}
