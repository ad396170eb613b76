package vn.phancong.practice.store;

import static java.util.stream.Collectors.toMap;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.phancong.graph.CypherLibrary;
import vn.phancong.graph.Graph;
import vn.phancong.graph.Rows;
import vn.phancong.graph.Statement;
import vn.phancong.organization.OrganizationId;
import vn.phancong.practice.Adoption;
import vn.phancong.practice.Practice;
import vn.phancong.practice.PracticeId;
import vn.phancong.practice.Practices;

@Component
class Neo4jPractices implements Practices {

    private final Graph graph;
    private final Statement find;
    private final Statement texts;
    private final Statement page;
    private final Statement count;
    private final Statement describedBy;
    private final Statement takenUpBy;
    private final Statement adoptions;

    Neo4jPractices(Graph graph, CypherLibrary library) {
        this.graph = graph;
        this.find = library.statement("practice/practices");
        this.texts = library.statement("practice/texts");
        this.page = library.statement("practice/page");
        this.count = library.statement("practice/count");
        this.describedBy = library.statement("practice/described-by");
        this.takenUpBy = library.statement("practice/taken-up-by");
        this.adoptions = library.statement("practice/adoptions");
    }

    @Override
    public Map<PracticeId, Practice> find(Set<PracticeId> ids) {
        return graph.read(find, of(ids), PracticeRows::practice).stream()
                .collect(toMap(Practice::id, Function.identity()));
    }

    @Override
    public Map<PracticeId, Words> wordsOf(Set<PracticeId> ids) {
        return graph.read(texts, of(ids), row -> row).stream()
                .collect(toMap(
                        row -> PracticeRows.id(row, "id"),
                        row -> new Words(row.get("text").asString(), Rows.text(row, "reason"))));
    }

    @Override
    public List<Practice> first(Filter filter, @Nullable Place after, int limit, LocalDate day) {
        Map<String, @Nullable Object> parameters = new HashMap<>();
        parameters.put("filter", map(filter));
        parameters.put("after", after == null ? null : Map.of("sortKey", after.sortKey(), "id", after.id()));
        parameters.put("asOf", day);
        parameters.put("limit", limit);
        return graph.read(page, parameters, PracticeRows::practice);
    }

    @Override
    public int count(Filter filter, LocalDate day) {
        return graph.read(
                        count,
                        Map.of("filter", map(filter), "asOf", day),
                        row -> row.get("practices").asInt())
                .get(0);
    }

    @Override
    public Map<OrganizationId, List<Practice>> describedBy(Set<OrganizationId> bodies) {
        return graph.readLists(
                describedBy,
                Map.of("organizationIds", PracticeRows.bodyValues(bodies)),
                bodies,
                PracticeRows::organization,
                PracticeRows::practice);
    }

    @Override
    public Map<OrganizationId, List<Practice>> takenUpBy(Set<OrganizationId> bodies, LocalDate day) {
        return graph.readLists(
                takenUpBy,
                Map.of("organizationIds", PracticeRows.bodyValues(bodies), "asOf", day),
                bodies,
                PracticeRows::organization,
                PracticeRows::practice);
    }

    @Override
    public Map<PracticeId, List<Adoption>> adoptionsOf(Set<PracticeId> ids) {
        return graph.readLists(
                adoptions, of(ids), ids, row -> PracticeRows.id(row, "practiceId"), PracticeRows::adoption);
    }

    private static Map<String, Object> of(Set<PracticeId> ids) {
        return Map.of("ids", PracticeRows.values(ids));
    }

    private static Map<String, @Nullable Object> map(Filter filter) {
        Map<String, @Nullable Object> map = new HashMap<>();
        map.put(
                "topics",
                filter.topics() == null
                        ? null
                        : filter.topics().stream().map(Enum::name).toList());
        map.put("within", filter.within() == null ? null : filter.within().value());
        map.put("words", filter.words());
        return map;
    }
}
