package vn.phancong.coverage.store;

import static java.util.stream.Collectors.toCollection;
import static java.util.stream.Collectors.toSet;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Record;
import org.neo4j.driver.Value;
import org.springframework.stereotype.Component;
import vn.phancong.coverage.AssignmentRole;
import vn.phancong.coverage.Duties;
import vn.phancong.coverage.IdempotencyKey;
import vn.phancong.coverage.Refusal;
import vn.phancong.coverage.RefusalCode;
import vn.phancong.coverage.Touched;
import vn.phancong.graph.CypherLibrary;
import vn.phancong.graph.Graph;
import vn.phancong.graph.GraphTransaction;
import vn.phancong.graph.Period;
import vn.phancong.graph.Rows;
import vn.phancong.graph.Statement;
import vn.phancong.organization.OrganizationId;
import vn.phancong.people.Availability;
import vn.phancong.people.PersonId;
import vn.phancong.territory.AreaId;
import vn.phancong.territory.HouseholdId;

@Component
class Neo4jDuties implements Duties {

    private final Graph graph;
    private final Clock clock;
    private final Statement personFacts;
    private final Statement dutyFacts;
    private final Statement coveredBy;
    private final Statement assign;
    private final Statement end;
    private final Statement contact;
    private final Statement absences;
    private final Statement endAbsence;
    private final Statement beginAbsence;
    private final Statement touch;
    private final Statement remember;
    private final Statement keep;

    Neo4jDuties(Graph graph, CypherLibrary library, Clock clock) {
        this.graph = graph;
        this.clock = clock;
        this.personFacts = library.statement("coverage/person-facts");
        this.dutyFacts = library.statement("coverage/duty-facts");
        this.coveredBy = library.statement("coverage/households-covered-by");
        this.assign = library.statement("coverage/assign");
        this.end = library.statement("coverage/end-assignments");
        this.contact = library.statement("coverage/record-contact");
        this.absences = library.statement("coverage/absences");
        this.endAbsence = library.statement("coverage/end-absence");
        this.beginAbsence = library.statement("coverage/begin-absence");
        this.touch = library.statement("coverage/touch");
        this.remember = library.statement("coverage/remember-request");
        this.keep = library.statement("coverage/keep-result");
    }

    @Override
    public Result change(
            PersonId person,
            @Nullable IdempotencyKey key,
            Set<HouseholdId> meant,
            Function<Change, List<Refusal>> work) {
        return graph.write(transaction -> {
            Use use = key == null ? Use.FIRST : use(key, meant, transaction);
            List<Refusal> refusals = switch (use) {
                case FIRST -> work.apply(new OpenChange(transaction));
                case REPEATED -> List.of();
                case OTHER ->
                    List.of(new Refusal(RefusalCode.IDEMPOTENCY_KEY_REUSED, "idempotencyKey", null, List.of()));
            };
            if (!refusals.isEmpty()) {
                transaction.rollBack();
                return new Result(refusals, new Touched(Set.of(), Set.of()));
            }
            if (key != null && use == Use.FIRST) {
                transaction.run(keep, Map.of("key", key.key(), "householdIds", values(meant)));
            }
            return new Result(refusals, touch(person, transaction));
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

    private Touched touch(PersonId person, GraphTransaction transaction) {
        Set<AreaId> areas = new LinkedHashSet<>();
        Set<OrganizationId> organizations = new LinkedHashSet<>();
        Map<String, Object> parameters = Map.of(
                "personIds", List.of(person.value()),
                "now", clock.instant().atOffset(ZoneOffset.UTC));
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

    private static List<String> values(Set<HouseholdId> households) {
        return households.stream().map(HouseholdId::value).toList();
    }

    private static PersonFacts personFacts(Record row) {
        Set<OrganizationId> organizations = row.get("organizationIds").asList(value -> value.asString()).stream()
                .map(OrganizationId::new)
                .collect(toSet());
        return new PersonFacts(
                Rows.period(row), organizations, row.get("everBelonged").asBoolean());
    }

    private static HouseholdFacts householdFacts(Record row) {
        String area = Rows.text(row, "areaId");
        LocalDate coveredSince = Rows.day(row, "coveredSince");
        return new HouseholdFacts(
                Rows.period(row),
                area == null ? null : new AreaId(area),
                coveredSince == null ? null : new Period(coveredSince, Rows.day(row, "coveredUntil")));
    }

    private final class OpenChange implements Change {

        private final GraphTransaction transaction;

        OpenChange(GraphTransaction transaction) {
            this.transaction = transaction;
        }

        @Override
        public @Nullable PersonFacts person(PersonId person, LocalDate on) {
            return transaction
                    .run(personFacts, Map.of("personId", person.value(), "on", on), Neo4jDuties::personFacts)
                    .stream()
                    .findFirst()
                    .orElse(null);
        }

        @Override
        public Map<HouseholdId, HouseholdFacts> households(PersonId person, Set<HouseholdId> households, LocalDate on) {
            Map<HouseholdId, HouseholdFacts> found = new HashMap<>();
            transaction.run(
                    dutyFacts,
                    Map.of("personId", person.value(), "householdIds", values(households), "on", on),
                    row -> found.put(new HouseholdId(row.get("householdId").asString()), householdFacts(row)) == null);
            return found;
        }

        @Override
        public Set<HouseholdId> householdsOf(PersonId person, LocalDate on) {
            return transaction
                    .run(
                            coveredBy,
                            Map.of("personId", person.value(), "on", on),
                            row -> new HouseholdId(row.get("householdId").asString()))
                    .stream()
                    .collect(toCollection(LinkedHashSet::new));
        }

        @Override
        public void assign(
                PersonId person,
                Set<HouseholdId> households,
                AssignmentRole role,
                LocalDate since,
                @Nullable PersonId assignedBy) {
            Map<String, @Nullable Object> parameters = new HashMap<>();
            parameters.put("personId", person.value());
            parameters.put("householdIds", values(households));
            parameters.put("role", role.name());
            parameters.put("since", since);
            parameters.put("assignedBy", assignedBy == null ? null : assignedBy.value());
            transaction.run(assign, parameters);
        }

        @Override
        public void end(PersonId person, Set<HouseholdId> households, LocalDate until) {
            transaction.run(
                    end, Map.of("personId", person.value(), "householdIds", values(households), "until", until));
        }

        @Override
        public void recordContact(PersonId person, Set<HouseholdId> households, LocalDate on) {
            transaction.run(contact, Map.of("personId", person.value(), "householdIds", values(households), "on", on));
        }

        @Override
        public List<Absence> absencesOf(PersonId person, LocalDate from) {
            return transaction.run(
                    absences,
                    Map.of("personId", person.value(), "from", from),
                    row -> new Absence(Availability.valueOf(row.get("kind").asString()), Rows.period(row)));
        }

        @Override
        public void endAbsence(PersonId person, LocalDate on) {
            transaction.run(endAbsence, Map.of("personId", person.value(), "on", on));
        }

        @Override
        public void beginAbsence(PersonId person, Absence absence) {
            Map<String, @Nullable Object> parameters = new HashMap<>();
            parameters.put("personId", person.value());
            parameters.put("kind", absence.kind().name());
            parameters.put("since", absence.period().since());
            parameters.put("until", absence.period().until());
            transaction.run(beginAbsence, parameters);
        }
    }
}
