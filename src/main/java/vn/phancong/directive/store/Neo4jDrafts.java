package vn.phancong.directive.store;

import static java.util.stream.Collectors.toMap;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Record;
import org.springframework.stereotype.Component;
import vn.phancong.directive.Directive;
import vn.phancong.directive.Draft;
import vn.phancong.directive.DraftId;
import vn.phancong.directive.DraftState;
import vn.phancong.directive.Drafts;
import vn.phancong.graph.CypherLibrary;
import vn.phancong.graph.Graph;
import vn.phancong.graph.Rows;
import vn.phancong.graph.Statement;

@Component
class Neo4jDrafts implements Drafts {

    private final Graph graph;
    private final Statement find;
    private final Statement texts;
    private final Statement confirmedAs;
    private final Statement page;
    private final Statement count;
    private final Statement keep;
    private final Statement discard;

    Neo4jDrafts(Graph graph, CypherLibrary library) {
        this.graph = graph;
        this.find = library.statement("directive/drafts");
        this.texts = library.statement("directive/draft-texts");
        this.confirmedAs = library.statement("directive/confirmed-as");
        this.page = library.statement("directive/draft-page");
        this.count = library.statement("directive/draft-count");
        this.keep = library.statement("directive/keep-draft");
        this.discard = library.statement("directive/discard-draft");
    }

    @Override
    public Map<DraftId, Draft> find(Set<DraftId> ids) {
        return graph.read(find, Map.of("ids", values(ids)), Neo4jDrafts::draft).stream()
                .collect(toMap(Draft::id, Function.identity()));
    }

    @Override
    public Map<DraftId, String> textsOf(Set<DraftId> ids) {
        Map<DraftId, String> found = new HashMap<>();
        graph.read(
                texts,
                Map.of("ids", values(ids)),
                row -> found.put(
                                new DraftId(row.get("id").asString()),
                                row.get("text").asString())
                        == null);
        return found;
    }

    @Override
    public Map<DraftId, Directive> confirmedAs(Set<DraftId> ids) {
        Map<DraftId, Directive> found = new HashMap<>();
        graph.read(
                confirmedAs,
                Map.of("draftIds", values(ids)),
                row -> found.put(new DraftId(row.get("draftId").asString()), DirectiveRows.directive(row)) == null);
        return found;
    }

    @Override
    public List<Draft> first(DraftState state, @Nullable Place after, int limit) {
        Map<String, @Nullable Object> parameters = new HashMap<>();
        parameters.put("state", state.name());
        parameters.put("after", after == null ? null : Map.of("createdAt", at(after.createdAt()), "id", after.id()));
        parameters.put("limit", limit);
        return graph.read(page, parameters, Neo4jDrafts::draft);
    }

    @Override
    public int count(DraftState state) {
        return graph.read(
                        count,
                        Map.of("state", state.name()),
                        row -> row.get("drafts").asInt())
                .get(0);
    }

    @Override
    public Draft keep(Draft draft, String text, String fingerprint) {
        Map<String, @Nullable Object> parameters = new HashMap<>();
        parameters.put("openAs", fingerprint);
        parameters.put("id", draft.id().value());
        parameters.put("text", text);
        parameters.put("fileName", draft.fileName());
        parameters.put("createdAt", at(draft.createdAt()));
        return graph.write(transaction -> transaction.run(keep, parameters, Neo4jDrafts::draft))
                .get(0);
    }

    @Override
    public @Nullable Draft discard(DraftId id) {
        return graph
                .write(transaction -> transaction.run(discard, Map.of("id", id.value()), Neo4jDrafts::draft))
                .stream()
                .findFirst()
                .orElse(null);
    }

    private static Object at(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }

    private static List<String> values(Set<DraftId> ids) {
        return ids.stream().map(DraftId::value).toList();
    }

    private static Draft draft(Record row) {
        return new Draft(
                new DraftId(row.get("id").asString()),
                DraftState.valueOf(row.get("state").asString()),
                Rows.text(row, "fileName"),
                row.get("createdAt").asZonedDateTime().toInstant());
    }
}
