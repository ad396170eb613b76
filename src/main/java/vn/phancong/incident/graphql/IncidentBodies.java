package vn.phancong.incident.graphql;

import graphql.schema.DataFetchingEnvironment;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.phancong.api.AsOf;
import vn.phancong.organization.Organization;
import vn.phancong.organization.OrganizationId;
import vn.phancong.organization.Organizations;

/** Finds the bodies that incidents name. */
@Component
class IncidentBodies {

    private final Organizations organizations;

    IncidentBodies(Organizations organizations) {
        this.organizations = organizations;
    }

    /** The body on the day of the field; one that has been closed since, as it was on an earlier day. */
    @Nullable Organization find(@Nullable OrganizationId id, LocalDate earlier, DataFetchingEnvironment environment) {
        if (id == null) {
            return null;
        }
        Organization now = organizations.on(AsOf.in(environment)).find(id);
        return now == null ? organizations.on(earlier).find(id) : now;
    }
}
