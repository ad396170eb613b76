package vn.phancong.search.graphql;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toSet;

import graphql.schema.DataFetchingEnvironment;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.stereotype.Controller;
import vn.phancong.api.AsOf;
import vn.phancong.api.Connection;
import vn.phancong.api.ErrorCode;
import vn.phancong.api.GlobalId;
import vn.phancong.api.InvalidArgument;
import vn.phancong.api.NodeSource;
import vn.phancong.api.Paging;
import vn.phancong.coverage.CoveringTerritory;
import vn.phancong.graph.VietnameseText;
import vn.phancong.organization.OrganizationId;
import vn.phancong.search.Search;
import vn.phancong.search.Search.Hit;
import vn.phancong.search.Search.Scope;
import vn.phancong.search.SearchType;
import vn.phancong.territory.AreaId;

/** Search over GraphQL. */
@Controller
class SearchController {

    private static final int LONGEST_TEXT = 200;
    private static final Comparator<Hit> BEST_FIRST =
            Comparator.comparingDouble(Hit::score).reversed().thenComparing(Hit::id);

    private final Search search;
    private final CoveringTerritory territory;
    private final List<NodeSource> sources;

    SearchController(Search search, CoveringTerritory territory, List<NodeSource> sources) {
        this.search = search;
        this.territory = territory;
        this.sources = sources;
    }

    @QueryMapping
    Connection<Object> search(
            @Argument String text,
            @Argument @Nullable List<SearchType> types,
            @Argument @Nullable String within,
            DataFetchingEnvironment environment) {
        Paging paging = Paging.of(environment);
        LocalDate day = AsOf.in(environment);
        List<Hit> hits = hits(text, types, within, day);
        List<Hit> page = after(paging, hits).stream().limit(paging.limit()).toList();
        Map<String, Object> objects = objects(page, day);
        List<Hit> found =
                page.stream().filter(hit -> objects.containsKey(hit.id())).toList();
        return Connection.of(paging, found, hit -> cursor(paging, hit), hits::size)
                .map(hit -> Objects.requireNonNull(objects.get(hit.id())));
    }

    private List<Hit> hits(String text, @Nullable List<SearchType> types, @Nullable String within, LocalDate day) {
        if (text.length() > LONGEST_TEXT) {
            throw new InvalidArgument(ErrorCode.INVALID_VALUE, "text", text.length(), LONGEST_TEXT);
        }
        List<String> words = VietnameseText.words(text);
        if (words.isEmpty()) {
            return List.of();
        }
        Set<SearchType> wanted =
                types == null || types.isEmpty() ? EnumSet.allOf(SearchType.class) : EnumSet.copyOf(types);
        Scope scope = within == null ? null : scope(within, day);
        return search.find(new Search.Query(words, wanted, scope), day).stream()
                .sorted(BEST_FIRST)
                .toList();
    }

    private Scope scope(String within, LocalDate day) {
        GlobalId id = GlobalId.parse(within, "within");
        return switch (id.type()) {
            case "Organization" -> {
                OrganizationId organization = new OrganizationId(id.value());
                yield new Scope(territory.targetOf(organization, day), List.of(organization));
            }
            case "Area" -> {
                AreaId area = new AreaId(id.value());
                yield new Scope(List.of(area), territory.inChargeWithin(area, day));
            }
            default -> throw new InvalidArgument(ErrorCode.WRONG_TYPE_OF_ID, "within", within, "Organization, Area");
        };
    }

    private static List<Hit> after(Paging paging, List<Hit> hits) {
        List<String> after = paging.afterParts(2);
        if (after == null) {
            return hits;
        }
        try {
            Hit last = new Hit("", after.get(1), Double.parseDouble(after.get(0)));
            return hits.stream()
                    .filter(hit -> BEST_FIRST.compare(hit, last) > 0)
                    .toList();
        } catch (NumberFormatException e) {
            throw paging.invalidCursor();
        }
    }

    private Map<String, Object> objects(List<Hit> hits, LocalDate day) {
        Map<String, Set<String>> byType = hits.stream().collect(groupingBy(Hit::type, mapping(Hit::id, toSet())));
        Map<String, Object> found = new HashMap<>();
        for (NodeSource source : sources) {
            if (byType.containsKey(source.type())) {
                found.putAll(source.find(byType.getOrDefault(source.type(), Set.of()), day));
            }
        }
        return found;
    }

    private static String cursor(Paging paging, Hit hit) {
        return paging.cursor(Double.toString(hit.score()), hit.id());
    }
}
