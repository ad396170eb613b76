package vn.phancong.incident;

import static java.util.stream.Collectors.toSet;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Component;
import vn.phancong.organization.Organization;
import vn.phancong.organization.OrganizationId;
import vn.phancong.organization.Organizations;

/** What was raised at bodies and below them, in one reading for all of them. */
@Component
class RaisedIncidents {

    private final Incidents incidents;
    private final Organizations organizations;

    RaisedIncidents(Incidents incidents, Organizations organizations) {
        this.incidents = incidents;
        this.organizations = organizations;
    }

    /** What each of the bodies, and those below it, had raised by that day; each incident once. */
    Map<OrganizationId, List<Incident>> within(Set<OrganizationId> bodies, LocalDate day) {
        var forest = organizations.on(day).forest();
        Set<OrganizationId> all = bodies.stream()
                .flatMap(each -> forest.withDescendants(each).stream())
                .map(Organization::id)
                .collect(toSet());
        Map<OrganizationId, List<Incident>> found = incidents.raisedBy(all, day);
        Map<OrganizationId, List<Incident>> lists = new HashMap<>();
        for (OrganizationId body : bodies) {
            lists.put(
                    body,
                    forest.withDescendants(body).stream()
                            .flatMap(each -> found.getOrDefault(each.id(), List.of()).stream())
                            .distinct()
                            .toList());
        }
        return lists;
    }
}
