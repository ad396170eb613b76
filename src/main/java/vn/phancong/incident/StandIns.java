package vn.phancong.incident;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.phancong.organization.Organization;
import vn.phancong.organization.OrganizationId;
import vn.phancong.organization.OrganizationTree;
import vn.phancong.organization.Organizations;

/** Who acts in the place of a body that has been closed: the nearest above it, on its last day, that is there still. */
@Component
public final class StandIns {

    private final Organizations organizations;

    StandIns(Organizations organizations) {
        this.organizations = organizations;
    }

    /**
     * The body itself as long as it is there, or whoever acts in its place; null = nobody is left.
     *
     * @param known a day on which the body was there
     */
    public @Nullable OrganizationId of(OrganizationId body, LocalDate known, LocalDate day) {
        OrganizationTree tree = organizations.on(day);
        if (tree.find(body) != null) {
            return body;
        }
        Organization closed = organizations.on(known).find(body);
        LocalDate end = closed == null ? null : closed.period().until();
        if (end == null) {
            return null;
        }
        return LineAbove.of(organizations.on(end.minusDays(1)), body).levels().keySet().stream()
                .filter(each -> tree.find(each) != null)
                .findFirst()
                .orElse(null);
    }

    /** The body for which an incident waits on a day; null = it waits for nobody above. */
    public @Nullable OrganizationId waitedFor(Incident incident, LocalDate day) {
        Standing standing = incident.standingOn(day);
        return standing.status().isWaiting() ? of(standing.holder(), standing.since(), day) : null;
    }
}
