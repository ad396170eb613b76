package vn.phancong.oversight.store;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Record;
import org.springframework.stereotype.Component;
import vn.phancong.cascade.BasisId;
import vn.phancong.coverage.Unit;
import vn.phancong.graph.CypherLibrary;
import vn.phancong.graph.Graph;
import vn.phancong.graph.GraphTransaction;
import vn.phancong.graph.Rows;
import vn.phancong.graph.Statement;
import vn.phancong.organization.OrganizationId;
import vn.phancong.oversight.Oversight;
import vn.phancong.oversight.Oversights;
import vn.phancong.people.PersonId;
import vn.phancong.territory.AreaId;

@Component
class Neo4jOversights implements Oversights {

    private final Graph graph;
    private final Statement overseers;
    private final Statement overseen;
    private final Statement all;
    private final Statement lock;
    private final Statement assignOrganizations;
    private final Statement assignAreas;
    private final Statement end;

    Neo4jOversights(Graph graph, CypherLibrary library) {
        this.graph = graph;
        this.overseers = library.statement("oversight/overseers");
        this.overseen = library.statement("oversight/overseen");
        this.all = library.statement("oversight/all");
        this.lock = library.statement("oversight/lock");
        this.assignOrganizations = library.statement("oversight/assign-organizations");
        this.assignAreas = library.statement("oversight/assign-areas");
        this.end = library.statement("oversight/end");
    }

    @Override
    public Map<Unit, List<Oversight>> of(Set<Unit> units, LocalDate day) {
        if (units.isEmpty()) {
            return Map.of();
        }
        Map<String, @Nullable Object> parameters = units(units);
        parameters.put("asOf", day);
        return graph.readLists(overseers, parameters, units, Neo4jOversights::what, Neo4jOversights::oversight);
    }

    @Override
    public Map<PersonId, List<Oversight>> by(Set<PersonId> people, LocalDate day) {
        List<String> ids = people.stream().map(PersonId::value).toList();
        return graph.readLists(
                overseen,
                Map.of("personIds", ids, "asOf", day),
                people,
                Neo4jOversights::person,
                Neo4jOversights::oversight);
    }

    @Override
    public List<Oversight> all(LocalDate day) {
        return graph.read(all, Map.of("asOf", day), Neo4jOversights::oversight);
    }

    @Override
    public List<Oversight> lock(PersonId person, Collection<Unit> units, LocalDate on, GraphTransaction transaction) {
        Map<String, @Nullable Object> parameters = units(units);
        parameters.put("personId", person.value());
        parameters.put("on", on);
        return transaction.run(lock, parameters, Neo4jOversights::oversight);
    }

    @Override
    public void assign(
            PersonId person,
            Collection<Unit> units,
            LocalDate since,
            @Nullable BasisId basis,
            GraphTransaction transaction) {
        Map<String, @Nullable Object> common = new HashMap<>();
        common.put("personId", person.value());
        common.put("since", since);
        common.put("basis", basis == null ? null : basis.value());
        Map<String, @Nullable Object> organizations = new HashMap<>(common);
        organizations.put("organizationIds", organizations(units));
        transaction.run(assignOrganizations, organizations);
        Map<String, @Nullable Object> areas = new HashMap<>(common);
        areas.put("areaIds", areas(units));
        transaction.run(assignAreas, areas);
    }

    @Override
    public void end(PersonId person, Collection<Unit> units, LocalDate until, GraphTransaction transaction) {
        Map<String, @Nullable Object> parameters = units(units);
        parameters.put("personId", person.value());
        parameters.put("until", until);
        transaction.run(end, parameters);
    }

    private static Map<String, @Nullable Object> units(Collection<Unit> units) {
        Map<String, @Nullable Object> parameters = new HashMap<>();
        parameters.put("organizationIds", organizations(units));
        parameters.put("areaIds", areas(units));
        return parameters;
    }

    private static List<String> organizations(Collection<Unit> units) {
        return units.stream()
                .flatMap(unit -> unit instanceof Unit.OfOrganization organization
                        ? Stream.of(organization.id().value())
                        : Stream.empty())
                .toList();
    }

    private static List<String> areas(Collection<Unit> units) {
        return units.stream()
                .flatMap(unit ->
                        unit instanceof Unit.OfArea area ? Stream.of(area.id().value()) : Stream.empty())
                .toList();
    }

    private static Oversight oversight(Record row) {
        String basis = Rows.text(row, "basis");
        return new Oversight(person(row), what(row), Rows.period(row), basis == null ? null : new BasisId(basis));
    }

    private static PersonId person(Record row) {
        return new PersonId(row.get("personId").asString());
    }

    private static Unit what(Record row) {
        String organization = Rows.text(row, "organizationId");
        return organization == null
                ? new Unit.OfArea(new AreaId(row.get("areaId").asString()))
                : new Unit.OfOrganization(new OrganizationId(organization));
    }
}
