package vn.phancong.roster.store;

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
import vn.phancong.graph.Period;
import vn.phancong.graph.Statement;
import vn.phancong.organization.OrganizationId;
import vn.phancong.people.PersonId;
import vn.phancong.roster.DutyLineId;
import vn.phancong.roster.DutyShift;
import vn.phancong.roster.DutyShiftId;
import vn.phancong.roster.DutyShifts;
import vn.phancong.roster.RosterAbsence;
import vn.phancong.roster.TimeSpan;

@Component
class Neo4jDutyShifts implements DutyShifts {

    private final Graph graph;
    private final Statement byIds;
    private final Statement ofLines;
    private final Statement ofPeople;
    private final Statement ofBodies;
    private final Statement absences;

    Neo4jDutyShifts(Graph graph, CypherLibrary library) {
        this.graph = graph;
        this.byIds = library.statement("roster/shifts");
        this.ofLines = library.statement("roster/of-lines");
        this.ofPeople = library.statement("roster/of-people");
        this.ofBodies = library.statement("roster/of-bodies");
        this.absences = library.statement("roster/absences");
    }

    @Override
    public Map<DutyShiftId, DutyShift> everFound(Set<DutyShiftId> ids) {
        return ids.isEmpty()
                ? Map.of()
                : graph.read(byIds, Map.of("ids", RosterRows.shiftIds(ids)), RosterRows::shift).stream()
                        .collect(toMap(DutyShift::id, Function.identity()));
    }

    @Override
    public Map<DutyLineId, List<DutyShift>> ofLines(Set<DutyLineId> lines, TimeSpan window, LocalDate day) {
        return graph.readLists(
                ofLines,
                within("lineIds", RosterRows.lineIds(lines), window, day),
                lines,
                RosterRows::lineOf,
                RosterRows::shift);
    }

    @Override
    public Map<PersonId, List<DutyShift>> ofPeople(Set<PersonId> people, TimeSpan window, LocalDate day) {
        return graph.readLists(
                ofPeople,
                within("personIds", RosterRows.personIds(people), window, day),
                people,
                RosterRows::person,
                RosterRows::shift);
    }

    @Override
    public Map<OrganizationId, List<DutyShift>> ofBodies(
            Set<OrganizationId> organizations, TimeSpan window, LocalDate day) {
        List<String> ids = organizations.stream().map(OrganizationId::value).toList();
        return graph.readLists(
                ofBodies,
                within("organizationIds", ids, window, day),
                organizations,
                row -> new OrganizationId(row.get("organizationId").asString()),
                RosterRows::shift);
    }

    @Override
    public Map<PersonId, List<RosterAbsence>> absencesOf(Set<PersonId> people, Period days) {
        Map<String, @Nullable Object> parameters = new HashMap<>();
        parameters.put("personIds", RosterRows.personIds(people));
        parameters.put("first", days.since());
        parameters.put("until", days.until());
        return graph.read(absences, parameters, row -> row).stream()
                .collect(toMap(RosterRows::person, row -> RosterRows.absences(row, days)));
    }

    private static Map<String, Object> within(String key, List<String> ids, TimeSpan window, LocalDate day) {
        return Map.of(key, ids, "from", window.from(), "to", window.to(), "asOf", day);
    }
}
