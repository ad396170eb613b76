package vn.phancong.incident;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import vn.phancong.organization.OrganizationId;
import vn.phancong.territory.AreaId;

/** Incidents with their whole history, read from the graph. */
public interface Incidents {

    /** Those of them that there are. */
    Map<IncidentId, Incident> find(Set<IncidentId> ids);

    /** What was raised by that day by some bodies, or by bodies below them that had been closed, the latest first. */
    Map<OrganizationId, List<Incident>> raisedBy(Collection<OrganizationId> bodies, LocalDate day);

    /** What had ever come to some bodies, or to bodies below them that had been closed, of what was raised by that day. */
    Map<OrganizationId, List<Incident>> concerning(Set<OrganizationId> bodies, LocalDate day);

    /** What was raised by that day about some areas, the latest first. */
    Map<AreaId, List<Incident>> about(Collection<AreaId> areas, LocalDate day);

    /** What some incidents say. */
    Map<IncidentId, String> textsOf(Set<IncidentId> ids);

    /** The steps of some incidents, the earliest first. */
    Map<IncidentId, List<IncidentStep>> stepsOf(Set<IncidentId> ids);
}
