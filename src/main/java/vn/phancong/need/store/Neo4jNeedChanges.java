package vn.phancong.need.store;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Record;
import org.springframework.stereotype.Component;
import vn.phancong.graph.CypherLibrary;
import vn.phancong.graph.GraphTransaction;
import vn.phancong.graph.Rows;
import vn.phancong.graph.Statement;
import vn.phancong.need.Need;
import vn.phancong.need.NeedChanges;
import vn.phancong.need.NeedId;
import vn.phancong.need.NeedKind;
import vn.phancong.need.NeedOutcome;
import vn.phancong.need.Support;
import vn.phancong.territory.HouseholdId;

@Component
class Neo4jNeedChanges implements NeedChanges {

    /** Stands in the index for "still open". */
    private static final LocalDate OPEN_END = LocalDate.of(9999, 12, 31);

    private final Statement lockHousehold;
    private final Statement lockNeeds;
    private final Statement addNeed;
    private final Statement addSupport;
    private final Statement close;

    Neo4jNeedChanges(CypherLibrary library) {
        this.lockHousehold = library.statement("need/lock-household");
        this.lockNeeds = library.statement("need/lock-needs");
        this.addNeed = library.statement("need/add-need");
        this.addSupport = library.statement("need/add-support");
        this.close = library.statement("need/close-need");
    }

    @Override
    public @Nullable HouseholdFacts lock(HouseholdId household, LocalDate on, GraphTransaction transaction) {
        List<Record> rows =
                transaction.run(lockHousehold, Map.of("householdId", household.value(), "on", on), row -> row);
        if (rows.isEmpty()) {
            return null;
        }
        List<OpenNeed> open = rows.stream()
                .filter(row -> !row.get("kind").isNull())
                .map(row -> new OpenNeed(
                        NeedKind.valueOf(row.get("kind").asString()),
                        row.get("openSince").asLocalDate()))
                .toList();
        return new HouseholdFacts(Rows.period(rows.get(0)), open);
    }

    @Override
    public Map<NeedId, NeedFacts> lock(Set<NeedId> needs, GraphTransaction transaction) {
        Map<NeedId, NeedFacts> found = new HashMap<>();
        transaction.run(
                lockNeeds,
                Map.of("ids", NeedRows.values(needs)),
                row -> found.put(
                        new NeedId(row.get("id").asString()),
                        new NeedFacts(Rows.period(row), Rows.day(row, "lastSupportOn"))));
        return found;
    }

    @Override
    public void add(Need need, GraphTransaction transaction) {
        Map<String, @Nullable Object> parameters = new HashMap<>();
        parameters.put("householdId", need.household().value());
        parameters.put("id", need.id().value());
        parameters.put("kind", need.kind().name());
        parameters.put("text", need.text());
        parameters.put("since", need.since());
        parameters.put("openTo", OPEN_END);
        parameters.put("basis", need.basis() == null ? null : need.basis().value());
        transaction.run(addNeed, parameters);
    }

    @Override
    public void add(Support support, GraphTransaction transaction) {
        Map<String, @Nullable Object> parameters = new HashMap<>();
        parameters.put("id", support.id().value());
        parameters.put("needIds", NeedRows.values(support.needs()));
        parameters.put("organizationId", support.givenBy().value());
        parameters.put(
                "directiveIds",
                Stream.ofNullable(support.directive()).map(id -> id.value()).toList());
        parameters.put("kind", support.kind().name());
        parameters.put("on", support.on());
        parameters.put("amount", support.amount());
        parameters.put("text", support.text());
        parameters.put("decision", support.decision());
        parameters.put("basis", support.basis() == null ? null : support.basis().value());
        transaction.run(addSupport, parameters);
    }

    @Override
    public void close(NeedId need, LocalDate until, NeedOutcome outcome, GraphTransaction transaction) {
        transaction.run(close, Map.of("id", need.value(), "until", until, "outcome", outcome.name()));
    }
}
