package vn.phancong.coverage.store;

import static java.util.stream.Collectors.toMap;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Record;
import org.springframework.stereotype.Component;
import vn.phancong.coverage.Assignment;
import vn.phancong.coverage.AssignmentRole;
import vn.phancong.coverage.Assignments;
import vn.phancong.coverage.MandateId;
import vn.phancong.graph.CypherLibrary;
import vn.phancong.graph.Graph;
import vn.phancong.graph.Rows;
import vn.phancong.graph.Statement;
import vn.phancong.people.PersonId;
import vn.phancong.territory.Household;
import vn.phancong.territory.HouseholdId;

@Component
class Neo4jAssignments implements Assignments {

    private final Graph graph;
    private final Statement coverers;
    private final Statement loads;
    private final Statement duties;

    Neo4jAssignments(Graph graph, CypherLibrary library) {
        this.graph = graph;
        this.coverers = library.statement("coverage/coverers");
        this.loads = library.statement("coverage/loads");
        this.duties = library.statement("coverage/duty-page");
    }

    @Override
    public Map<HouseholdId, List<Assignment>> coverersOf(Set<HouseholdId> households, LocalDate day) {
        return assignmentsOf(households, day, false);
    }

    @Override
    public Map<HouseholdId, List<Assignment>> historyOf(Set<HouseholdId> households, LocalDate day) {
        return assignmentsOf(households, day, true);
    }

    @Override
    public Map<PersonId, Load> loadsOf(Set<PersonId> people, LocalDate day) {
        return graph.read(loads, Map.of("personIds", values(people), "asOf", day), row -> row).stream()
                .collect(toMap(
                        Neo4jAssignments::personId,
                        row -> new Load(row.get("households").asInt(), Rows.number(row, "capacity"))));
    }

    @Override
    public Map<PersonId, List<Household>> dutiesOf(Set<PersonId> people, DutyPage page, LocalDate day) {
        Map<String, @Nullable Object> parameters = new HashMap<>();
        parameters.put("personIds", values(people));
        parameters.put(
                "afterSortKey", page.after() == null ? null : page.after().sortKey());
        parameters.put("afterCode", page.after() == null ? null : page.after().code());
        parameters.put("asOf", day);
        parameters.put("limit", page.limit());
        return graph.readLists(
                duties, parameters, people, Neo4jAssignments::personId, row -> Household.of(row.asMap()));
    }

    private Map<HouseholdId, List<Assignment>> assignmentsOf(
            Set<HouseholdId> households, LocalDate day, boolean history) {
        List<String> ids = households.stream().map(HouseholdId::value).toList();
        return graph.readLists(
                coverers,
                Map.of("householdIds", ids, "history", history, "asOf", day),
                households,
                Neo4jAssignments::householdId,
                Neo4jAssignments::assignment);
    }

    private static Assignment assignment(Record row) {
        String mandate = Rows.text(row, "undertaking");
        return new Assignment(
                personId(row),
                householdId(row),
                AssignmentRole.valueOf(row.get("role").asString()),
                Rows.period(row),
                Rows.day(row, "lastContactOn"),
                mandate == null ? null : new MandateId(mandate));
    }

    private static PersonId personId(Record row) {
        return new PersonId(row.get("personId").asString());
    }

    private static HouseholdId householdId(Record row) {
        return new HouseholdId(row.get("householdId").asString());
    }

    private static List<String> values(Set<PersonId> people) {
        return people.stream().map(PersonId::value).toList();
    }
}
