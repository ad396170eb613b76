package vn.phancong.coverage.store;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Record;
import org.neo4j.driver.Value;
import org.springframework.stereotype.Component;
import vn.phancong.api.Refusal;
import vn.phancong.coverage.Duties;
import vn.phancong.coverage.DutyRefusal;
import vn.phancong.coverage.IdempotencyKey;
import vn.phancong.coverage.Touched;
import vn.phancong.graph.CypherLibrary;
import vn.phancong.graph.Graph;
import vn.phancong.graph.GraphTransaction;
import vn.phancong.graph.Statement;
import vn.phancong.organization.OrganizationId;
import vn.phancong.people.PersonId;
import vn.phancong.territory.AreaId;
import vn.phancong.territory.HouseholdId;

@Component
class Neo4jDuties implements Duties {

    private final Graph graph;
    private final Clock clock;
    private final DutyStatements statements;
    private final Statement touch;
    private final Statement remember;
    private final Statement keep;

    Neo4jDuties(Graph graph, CypherLibrary library, Clock clock) {
        this.graph = graph;
        this.clock = clock;
        this.statements = DutyStatements.of(library);
        this.touch = library.statement("coverage/touch");
        this.remember = library.statement("coverage/remember-request");
        this.keep = library.statement("coverage/keep-result");
    }

    @Override
    public Result change(
            Set<PersonId> people,
            @Nullable IdempotencyKey key,
            Set<HouseholdId> meant,
            Function<Change, List<Refusal>> work) {
        return graph.write(transaction -> {
            Use use = key == null ? Use.FIRST : use(key, meant, transaction);
            List<Refusal> refusals = switch (use) {
                case FIRST -> work.apply(new OpenChange(transaction, statements));
                case REPEATED -> List.of();
                case OTHER ->
                    List.of(new Refusal(DutyRefusal.IDEMPOTENCY_KEY_REUSED, "idempotencyKey", null, List.of()));
            };
            if (!refusals.isEmpty()) {
                transaction.rollBack();
                return new Result(refusals, new Touched(Set.of(), Set.of()));
            }
            if (key != null && use == Use.FIRST) {
                List<String> ids = meant.stream().map(HouseholdId::value).toList();
                transaction.run(keep, Map.of("key", key.key(), "householdIds", ids));
            }
            return new Result(refusals, touch(people, meant, transaction));
        });
    }

    private Use use(IdempotencyKey key, Set<HouseholdId> meant, GraphTransaction transaction) {
        Map<String, Object> parameters = Map.of(
                "key", key.key(),
                "operation", key.operation(),
                "fingerprint", key.fingerprint(),
                "now", clock.instant().atOffset(ZoneOffset.UTC));
        Record row = transaction.run(remember, parameters, found -> found).get(0);
        if (row.get("isNew").asBoolean()) {
            return Use.FIRST;
        }
        if (!row.get("fingerprint").asString().equals(key.fingerprint())) {
            return Use.OTHER;
        }
        meant.clear();
        row.get("householdIds").asList(Value::asString).forEach(id -> meant.add(new HouseholdId(id)));
        return Use.REPEATED;
    }

    private Touched touch(Set<PersonId> people, Set<HouseholdId> meant, GraphTransaction transaction) {
        Set<AreaId> areas = new LinkedHashSet<>();
        Set<OrganizationId> organizations = new LinkedHashSet<>();
        Map<String, Object> parameters = Map.of(
                "personIds",
                people.stream().map(PersonId::value).toList(),
                "householdIds",
                meant.stream().map(HouseholdId::value).toList(),
                "asOf",
                LocalDate.now(clock),
                "now",
                clock.instant().atOffset(ZoneOffset.UTC));
        transaction.run(touch, parameters, row -> {
            row.get("areaIds").asList(value -> areas.add(new AreaId(value.asString())));
            row.get("organizationIds").asList(value -> organizations.add(new OrganizationId(value.asString())));
            return row;
        });
        return new Touched(areas, organizations);
    }

    private enum Use {
        FIRST,
        REPEATED,
        OTHER
    }
}
