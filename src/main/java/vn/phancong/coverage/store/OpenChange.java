package vn.phancong.coverage.store;

import static java.util.stream.Collectors.toCollection;
import static java.util.stream.Collectors.toSet;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Record;
import vn.phancong.coverage.AssignHouseholds;
import vn.phancong.coverage.Duties.Absence;
import vn.phancong.coverage.Duties.Change;
import vn.phancong.coverage.Duties.HouseholdFacts;
import vn.phancong.coverage.Duties.PersonFacts;
import vn.phancong.coverage.Duties.Unbound;
import vn.phancong.coverage.MandateId;
import vn.phancong.graph.GraphTransaction;
import vn.phancong.graph.Period;
import vn.phancong.graph.Rows;
import vn.phancong.organization.OrganizationId;
import vn.phancong.people.Availability;
import vn.phancong.people.PersonId;
import vn.phancong.territory.AreaId;
import vn.phancong.territory.HouseholdId;

/** A change of duties under way in one transaction. */
final class OpenChange implements Change {

    private final GraphTransaction transaction;
    private final DutyStatements statements;

    OpenChange(GraphTransaction transaction, DutyStatements statements) {
        this.transaction = transaction;
        this.statements = statements;
    }

    @Override
    public @Nullable PersonFacts person(PersonId person, LocalDate on) {
        return transaction
                .run(statements.personFacts(), Map.of("personId", person.value(), "on", on), OpenChange::personFacts)
                .stream()
                .findFirst()
                .orElse(null);
    }

    @Override
    public Map<HouseholdId, HouseholdFacts> households(PersonId person, Set<HouseholdId> households, LocalDate on) {
        Map<HouseholdId, HouseholdFacts> found = new HashMap<>();
        transaction.run(
                statements.dutyFacts(),
                Map.of("personId", person.value(), "householdIds", values(households), "on", on),
                row -> found.put(new HouseholdId(row.get("householdId").asString()), householdFacts(row)) == null);
        return found;
    }

    @Override
    public Set<HouseholdId> householdsOf(PersonId person, LocalDate on) {
        return transaction
                .run(
                        statements.coveredBy(),
                        Map.of("personId", person.value(), "on", on),
                        row -> new HouseholdId(row.get("householdId").asString()))
                .stream()
                .collect(toCollection(LinkedHashSet::new));
    }

    @Override
    public void assign(PersonId person, Set<HouseholdId> households, AssignHouseholds.Order order, LocalDate since) {
        PersonId assignedBy = order.assignedBy();
        Map<String, @Nullable Object> parameters = new HashMap<>();
        parameters.put("personId", person.value());
        parameters.put("householdIds", values(households));
        parameters.put("role", order.role().name());
        parameters.put("since", since);
        parameters.put("assignedBy", assignedBy == null ? null : assignedBy.value());
        parameters.put(
                "undertaking", order.mandate() == null ? null : order.mandate().value());
        transaction.run(statements.assign(), parameters);
    }

    @Override
    public List<Unbound> unbound(PersonId person, LocalDate on) {
        return transaction.run(
                statements.unbound(),
                Map.of("personId", person.value(), "on", on),
                row -> new Unbound(
                        new HouseholdId(row.get("householdId").asString()),
                        new AreaId(row.get("areaId").asString()),
                        row.get("vulnerable").asBoolean()));
    }

    @Override
    public void bind(PersonId person, Set<HouseholdId> households, MandateId mandate, LocalDate on) {
        transaction.run(
                statements.bind(),
                Map.of(
                        "personId", person.value(),
                        "householdIds", values(households),
                        "undertaking", mandate.value(),
                        "on", on));
    }

    @Override
    public void end(PersonId person, Set<HouseholdId> households, LocalDate until) {
        transaction.run(
                statements.end(),
                Map.of("personId", person.value(), "householdIds", values(households), "until", until));
    }

    @Override
    public void recordContact(PersonId person, Set<HouseholdId> households, LocalDate on) {
        transaction.run(
                statements.contact(), Map.of("personId", person.value(), "householdIds", values(households), "on", on));
    }

    @Override
    public List<Absence> absencesOf(PersonId person, LocalDate from) {
        return transaction.run(
                statements.absences(),
                Map.of("personId", person.value(), "from", from),
                row -> new Absence(Availability.valueOf(row.get("kind").asString()), Rows.period(row)));
    }

    @Override
    public void endAbsence(PersonId person, LocalDate on) {
        transaction.run(statements.endAbsence(), Map.of("personId", person.value(), "on", on));
    }

    @Override
    public void beginAbsence(PersonId person, Absence absence) {
        Map<String, @Nullable Object> parameters = new HashMap<>();
        parameters.put("personId", person.value());
        parameters.put("kind", absence.kind().name());
        parameters.put("since", absence.period().since());
        parameters.put("until", absence.period().until());
        transaction.run(statements.beginAbsence(), parameters);
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
}
