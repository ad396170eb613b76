package vn.phancong.incident.store;

import static java.util.stream.Collectors.toMap;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.springframework.stereotype.Component;
import vn.phancong.graph.CypherLibrary;
import vn.phancong.graph.Graph;
import vn.phancong.graph.Statement;
import vn.phancong.incident.Incident;
import vn.phancong.incident.IncidentId;
import vn.phancong.incident.IncidentStep;
import vn.phancong.incident.Incidents;
import vn.phancong.organization.OrganizationId;
import vn.phancong.territory.AreaId;

@Component
class Neo4jIncidents implements Incidents {

    private final Graph graph;
    private final Statement find;
    private final Statement raisedBy;
    private final Statement concerning;
    private final Statement about;
    private final Statement texts;
    private final Statement steps;

    Neo4jIncidents(Graph graph, CypherLibrary library) {
        this.graph = graph;
        this.find = library.statement("incident/incidents");
        this.raisedBy = library.statement("incident/raised-by");
        this.concerning = library.statement("incident/concerning");
        this.about = library.statement("incident/about-areas");
        this.texts = library.statement("incident/texts");
        this.steps = library.statement("incident/steps");
    }

    @Override
    public Map<IncidentId, Incident> find(Set<IncidentId> ids) {
        return graph.read(find, of(ids), IncidentRows::incident).stream()
                .collect(toMap(Incident::id, Function.identity()));
    }

    @Override
    public Map<OrganizationId, List<Incident>> raisedBy(Collection<OrganizationId> bodies, LocalDate day) {
        return ofBodies(raisedBy, bodies, day);
    }

    @Override
    public Map<OrganizationId, List<Incident>> concerning(Set<OrganizationId> bodies, LocalDate day) {
        return ofBodies(concerning, bodies, day);
    }

    @Override
    public Map<AreaId, List<Incident>> about(Collection<AreaId> areas, LocalDate day) {
        return graph.readLists(
                about,
                Map.of("areaIds", areas.stream().map(AreaId::value).toList(), "asOf", day),
                areas,
                row -> new AreaId(row.get("areaId").asString()),
                IncidentRows::incident);
    }

    @Override
    public Map<IncidentId, String> textsOf(Set<IncidentId> ids) {
        return graph.read(texts, of(ids), row -> row).stream()
                .collect(toMap(
                        row -> IncidentRows.id(row, "id"),
                        row -> row.get("text").asString()));
    }

    @Override
    public Map<IncidentId, List<IncidentStep>> stepsOf(Set<IncidentId> ids) {
        return graph.readLists(steps, of(ids), ids, row -> IncidentRows.id(row, "incidentId"), IncidentRows::step);
    }

    private Map<OrganizationId, List<Incident>> ofBodies(
            Statement statement, Collection<OrganizationId> bodies, LocalDate day) {
        List<String> ids = bodies.stream().map(OrganizationId::value).toList();
        return graph.readLists(
                statement,
                Map.of("organizationIds", ids, "asOf", day),
                bodies,
                row -> new OrganizationId(row.get("organizationId").asString()),
                IncidentRows::incident);
    }

    private static Map<String, Object> of(Set<IncidentId> ids) {
        return Map.of("ids", IncidentRows.values(ids));
    }
}
