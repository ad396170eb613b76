package vn.phancong.oversight.graphql;

import graphql.schema.DataFetchingEnvironment;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.phancong.api.AsOf;
import vn.phancong.api.GlobalId;
import vn.phancong.coverage.Unit;
import vn.phancong.organization.Organizations;
import vn.phancong.oversight.Oversight;
import vn.phancong.territory.Areas;

/** Finds the bodies and areas that somebody oversees, or nobody. */
@Component
class Overseen {

    private final Organizations organizations;
    private final Areas areas;

    Overseen(Organizations organizations, Areas areas) {
        this.organizations = organizations;
        this.areas = areas;
    }

    /** The organisation or the area as it is that day, or null where there is none. */
    @Nullable Object find(Unit unit, LocalDate day) {
        return unit instanceof Unit.OfOrganization organization
                ? organizations.on(day).find(organization.id())
                : areas.on(day).find(((Unit.OfArea) unit).id());
    }

    /** What is overseen; one that has been closed since, as it was when it came to be overseen. */
    @Nullable Object find(Oversight oversight, DataFetchingEnvironment environment) {
        Object now = find(oversight.what(), AsOf.in(environment));
        return now == null ? find(oversight.what(), oversight.period().since()) : now;
    }

    /** Its place in a list of the day: bodies in tree order, then areas in tree order. */
    int position(Unit unit, LocalDate day) {
        return unit instanceof Unit.OfOrganization organization
                ? organizations.on(day).forest().position(organization.id()) - Integer.MAX_VALUE
                : areas.on(day).forest().position(((Unit.OfArea) unit).id());
    }

    /** The global id, which is the cursor in lists. */
    static String id(Unit unit) {
        return unit instanceof Unit.OfOrganization organization
                ? GlobalId.of("Organization", organization.id().value())
                : GlobalId.of("Area", ((Unit.OfArea) unit).id().value());
    }
}
