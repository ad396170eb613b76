package vn.phancong.privacy.store;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.phancong.graph.CypherLibrary;
import vn.phancong.graph.Graph;
import vn.phancong.graph.Rows;
import vn.phancong.graph.Statement;
import vn.phancong.people.PersonId;
import vn.phancong.privacy.Retention;
import vn.phancong.territory.HouseholdId;

@Component
class Neo4jRetention implements Retention {

    private static final String CHORE = "retention";

    private final Graph graph;
    private final Clock clock;
    private final Statement duePeople;
    private final Statement dueHouseholds;
    private final Statement take;
    private final Statement end;
    private final Statement chore;

    Neo4jRetention(Graph graph, CypherLibrary library, Clock clock) {
        this.graph = graph;
        this.clock = clock;
        this.duePeople = library.statement("privacy/due-people");
        this.dueHouseholds = library.statement("privacy/due-households");
        this.take = library.statement("privacy/take-chore");
        this.end = library.statement("privacy/end-chore");
        this.chore = library.statement("privacy/chore");
    }

    @Override
    public List<PersonId> duePeople(LocalDate before, @Nullable PersonId after, int limit) {
        return graph.read(
                duePeople,
                Map.of(
                        "before",
                        before,
                        "moment",
                        before.atStartOfDay(clock.getZone()).toOffsetDateTime(),
                        "after",
                        after == null ? "" : after.value(),
                        "limit",
                        limit),
                row -> new PersonId(row.get("id").asString()));
    }

    @Override
    public List<HouseholdId> dueHouseholds(LocalDate before, @Nullable HouseholdId after, int limit) {
        return graph.read(
                dueHouseholds,
                Map.of("before", before, "after", after == null ? "" : after.value(), "limit", limit),
                row -> new HouseholdId(row.get("id").asString()));
    }

    @Override
    public boolean take(String holder, LocalDate today, Instant now, Instant heldUntil) {
        Map<String, Object> parameters = Map.of(
                "name", CHORE,
                "holder", holder,
                "today", today,
                "now", now.atOffset(ZoneOffset.UTC),
                "heldUntil", heldUntil.atOffset(ZoneOffset.UTC));
        return graph.write(transaction -> transaction
                .run(take, parameters, row -> row.get("taken").asBoolean())
                .get(0));
    }

    @Override
    public void end(String holder, @Nullable LocalDate doneOn) {
        Map<String, @Nullable Object> parameters = new HashMap<>();
        parameters.put("name", CHORE);
        parameters.put("holder", holder);
        parameters.put("doneOn", doneOn);
        graph.write(transaction -> transaction.run(end, parameters, row -> row));
    }

    @Override
    public @Nullable LocalDate lastDone() {
        return graph.read(chore, Map.of("name", CHORE), row -> Optional.ofNullable(Rows.day(row, "doneOn"))).stream()
                .flatMap(Optional::stream)
                .findFirst()
                .orElse(null);
    }
}
