package vn.phancong.cascade.store;

import static java.util.stream.Collectors.toMap;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Component;
import vn.phancong.cascade.HouseholdClauses;
import vn.phancong.cascade.UndertakingId;
import vn.phancong.graph.CypherLibrary;
import vn.phancong.graph.Graph;
import vn.phancong.graph.Statement;
import vn.phancong.people.PersonId;
import vn.phancong.territory.AreaId;
import vn.phancong.territory.HouseholdId;

@Component
class Neo4jHouseholdClauses implements HouseholdClauses {

    private final Graph graph;
    private final Statement mandates;
    private final Statement charges;
    private final Statement assignments;
    private final Statement tallies;

    Neo4jHouseholdClauses(Graph graph, CypherLibrary library) {
        this.graph = graph;
        this.mandates = library.statement("cascade/mandates");
        this.charges = library.statement("cascade/charges");
        this.assignments = library.statement("cascade/assignments");
        this.tallies = library.statement("cascade/clause-tallies");
    }

    @Override
    public Map<HouseholdId, List<UndertakingId>> mandatesOf(Set<HouseholdId> households, LocalDate day) {
        List<String> ids = households.stream().map(HouseholdId::value).toList();
        return graph.readLists(
                mandates,
                Map.of("householdIds", ids, "asOf", day),
                households,
                row -> new HouseholdId(row.get("householdId").asString()),
                row -> UndertakingRows.id(row, "undertakingId"));
    }

    @Override
    public Map<PersonId, List<Charge>> chargesOf(Set<PersonId> people, LocalDate day) {
        List<String> ids = people.stream().map(PersonId::value).toList();
        return graph.readLists(
                charges,
                Map.of("personIds", ids, "asOf", day),
                people,
                row -> new PersonId(row.get("personId").asString()),
                row -> new Charge(
                        UndertakingRows.id(row, "undertakingId"),
                        row.get("households").asInt()));
    }

    @Override
    public Map<UndertakingId, Integer> countAssignmentsOf(Set<UndertakingId> ids, LocalDate day) {
        Map<UndertakingId, Integer> counts = new HashMap<>();
        ids.forEach(id -> counts.put(id, 0));
        graph.read(assignments, Map.of("ids", UndertakingRows.values(ids), "asOf", day), row -> row)
                .forEach(row -> counts.put(
                        UndertakingRows.id(row, "undertakingId"),
                        row.get("assignments").asInt()));
        return counts;
    }

    @Override
    public Map<ClauseArea, ClauseCount> count(Collection<ClauseArea> clauses, LocalDate day) {
        List<ClauseArea> asked = List.copyOf(clauses);
        List<Map<String, Object>> questions = new ArrayList<>();
        asked.forEach(clause -> questions.add(question(questions.size(), clause)));
        return graph.read(tallies, Map.of("questions", questions, "asOf", day), row -> row).stream()
                .collect(toMap(
                        row -> asked.get(row.get("question").asInt()),
                        row -> new ClauseCount(
                                row.get("households").asInt(),
                                row.get("assigned").asInt(),
                                row.get("covered").asInt())));
    }

    private static Map<String, Object> question(int index, ClauseArea clause) {
        return Map.of(
                "index", index,
                "taskId", clause.task().value(),
                "areaIds", clause.areas().stream().map(AreaId::value).toList(),
                "coverersWanted", clause.coverersWanted(),
                "vulnerableOnly", clause.vulnerableOnly());
    }
}
