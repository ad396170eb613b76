package vn.phancong.incident;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.phancong.incident.IncidentSummary.OfKind;
import vn.phancong.incident.IncidentSummary.OfStatus;
import vn.phancong.organization.OrganizationId;
import vn.phancong.organization.Organizations;

/** Counts incidents, and ranks the bodies that have not answered. */
@Component
public final class IncidentFigures {

    private final RaisedIncidents raised;
    private final StandIns standIns;
    private final Organizations organizations;

    IncidentFigures(RaisedIncidents raised, StandIns standIns, Organizations organizations) {
        this.raised = raised;
        this.standIns = standIns;
        this.organizations = organizations;
    }

    /** How what was raised at bodies and below them stood on that day. */
    public Map<OrganizationId, IncidentSummary> summaries(Set<OrganizationId> bodies, LocalDate day) {
        Map<OrganizationId, IncidentSummary> found = new HashMap<>();
        raised.within(bodies, day).forEach((body, incidents) -> found.put(body, summary(incidents, day)));
        return found;
    }

    /** Who had not answered by that day what was raised at bodies and below them; who has most to answer first. */
    public Map<OrganizationId, List<Backlog>> backlogs(Set<OrganizationId> bodies, LocalDate day) {
        Map<OrganizationId, List<Backlog>> found = new HashMap<>();
        raised.within(bodies, day).forEach((body, incidents) -> found.put(body, backlog(incidents, day)));
        return found;
    }

    private List<Backlog> backlog(List<Incident> incidents, LocalDate day) {
        Map<OrganizationId, Backlog> waiting = new HashMap<>();
        for (Incident incident : incidents) {
            OrganizationId body = standIns.waitedFor(incident, day);
            if (body != null) {
                LocalDate since = incident.standingOn(day).since();
                waiting.merge(
                        body,
                        new Backlog(body, 1, since),
                        (one, other) -> new Backlog(
                                body,
                                one.incidents() + other.incidents(),
                                one.since().isBefore(other.since()) ? one.since() : other.since()));
            }
        }
        var forest = organizations.on(day).forest();
        return waiting.values().stream()
                .sorted(Comparator.comparingInt(Backlog::incidents)
                        .reversed()
                        .thenComparing(Backlog::since)
                        .thenComparingInt(each -> forest.position(each.body())))
                .toList();
    }

    private static IncidentSummary summary(List<Incident> incidents, LocalDate day) {
        List<Integer> days = new ArrayList<>();
        for (Incident incident : incidents) {
            LocalDate answered = incident.firstAnsweredOn(day);
            if (answered != null) {
                days.add(Incident.days(incident.raisedOn(), answered));
            }
        }
        days.sort(Comparator.naturalOrder());
        List<OfKind> kinds = Stream.of(IncidentKind.values())
                .map(kind -> {
                    List<Incident> ofKind = incidents.stream()
                            .filter(each -> each.kind() == kind)
                            .toList();
                    return new OfKind(kind, ofKind.size(), statuses(ofKind, day));
                })
                .toList();
        int open = (int) incidents.stream()
                .filter(each -> each.standingOn(day).status().isWaiting())
                .count();
        return new IncidentSummary(
                incidents.size(),
                kinds,
                statuses(incidents, day),
                days.size(),
                median(days),
                days.isEmpty() ? null : days.get(days.size() - 1),
                open);
    }

    private static List<OfStatus> statuses(List<Incident> incidents, LocalDate day) {
        return Stream.of(IncidentStatus.values())
                .map(status -> new OfStatus(status, (int) incidents.stream()
                        .filter(each -> each.standingOn(day).status() == status)
                        .count()))
                .toList();
    }

    private static @Nullable Double median(List<Integer> sorted) {
        if (sorted.isEmpty()) {
            return null;
        }
        int middle = sorted.size() / 2;
        return sorted.size() % 2 == 1 ? sorted.get(middle) : (sorted.get(middle - 1) + sorted.get(middle)) / 2.0;
    }
}
