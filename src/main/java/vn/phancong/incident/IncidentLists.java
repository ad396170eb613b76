package vn.phancong.incident;

import static java.util.stream.Collectors.toSet;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Component;
import vn.phancong.organization.OrganizationId;
import vn.phancong.territory.Area;
import vn.phancong.territory.AreaId;
import vn.phancong.territory.Areas;

/** Lists of incidents: what bodies have raised, what waits for them, what is about areas. */
@Component
public final class IncidentLists {

    private static final Comparator<Incident> LATEST_FIRST = Comparator.comparing(Incident::raisedOn)
            .reversed()
            .thenComparing(each -> each.id().value());

    private final Incidents incidents;
    private final RaisedIncidents raised;
    private final StandIns standIns;
    private final Areas areas;

    IncidentLists(Incidents incidents, RaisedIncidents raised, StandIns standIns, Areas areas) {
        this.incidents = incidents;
        this.raised = raised;
        this.standIns = standIns;
        this.areas = areas;
    }

    /** Where what is listed was raised. */
    public enum Place {
        /** By the body itself. */
        HERE,
        /** By those below it. */
        BELOW,
        /** By either. */
        HERE_AND_BELOW
    }

    /**
     * Which incidents are wanted.
     *
     * @param statuses only those that stand so; empty = all
     * @param kinds only those; empty = all
     */
    public record Filter(Set<IncidentStatus> statuses, Set<IncidentKind> kinds) {

        boolean wants(Incident incident, LocalDate day) {
            return (kinds.isEmpty() || kinds.contains(incident.kind()))
                    && (statuses.isEmpty()
                            || statuses.contains(incident.standingOn(day).status()));
        }
    }

    /** What a body, or those below it, have raised. */
    public record OfBody(OrganizationId body, Place place, Filter filter) {}

    /** What is about an area, or one within it. */
    public record OfArea(AreaId area, Filter filter) {}

    /** What bodies, or those below them, had raised by that day, the latest first. */
    public Map<OfBody, List<Incident>> raised(Set<OfBody> wanted, LocalDate day) {
        Map<OrganizationId, List<Incident>> found =
                raised.within(wanted.stream().map(OfBody::body).collect(toSet()), day);
        Map<OfBody, List<Incident>> lists = new HashMap<>();
        wanted.forEach(each -> lists.put(
                each,
                found.getOrDefault(each.body(), List.of()).stream()
                        .filter(incident -> each.place() == Place.HERE_AND_BELOW
                                || incident.raisedBy().equals(each.body()) == (each.place() == Place.HERE))
                        .filter(incident -> each.filter().wants(incident, day))
                        .sorted(LATEST_FIRST)
                        .toList()));
        return lists;
    }

    /** What waited for bodies on that day, the longest first. */
    public Map<OrganizationId, List<Incident>> toAnswer(Set<OrganizationId> bodies, LocalDate day) {
        Map<OrganizationId, List<Incident>> lists = new HashMap<>();
        incidents
                .concerning(bodies, day)
                .forEach((body, found) -> lists.put(
                        body,
                        found.stream()
                                .filter(incident -> body.equals(standIns.waitedFor(incident, day)))
                                .sorted(Comparator.comparing((Incident incident) ->
                                                incident.standingOn(day).since())
                                        .thenComparing(incident -> incident.id().value()))
                                .toList()));
        return lists;
    }

    /** What was raised by that day about areas, or about areas within them, the latest first. */
    public Map<OfArea, List<Incident>> about(Set<OfArea> wanted, LocalDate day) {
        var forest = areas.on(day).forest();
        Set<AreaId> all = wanted.stream()
                .flatMap(each -> forest.withDescendants(each.area()).stream())
                .map(Area::id)
                .collect(toSet());
        Map<AreaId, List<Incident>> found = incidents.about(all, day);
        Map<OfArea, List<Incident>> lists = new HashMap<>();
        wanted.forEach(each -> lists.put(
                each,
                forest.withDescendants(each.area()).stream()
                        .flatMap(area -> found.getOrDefault(area.id(), List.of()).stream())
                        .filter(incident -> each.filter().wants(incident, day))
                        .sorted(LATEST_FIRST)
                        .toList()));
        return lists;
    }
}
