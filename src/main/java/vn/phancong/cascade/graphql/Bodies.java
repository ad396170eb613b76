package vn.phancong.cascade.graphql;

import graphql.schema.DataFetchingEnvironment;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.phancong.api.AsOf;
import vn.phancong.api.ErrorCode;
import vn.phancong.api.GlobalId;
import vn.phancong.api.InvalidArgument;
import vn.phancong.cascade.Undertaking;
import vn.phancong.organization.Organization;
import vn.phancong.organization.OrganizationId;
import vn.phancong.organization.Organizations;

/** Finds the bodies that answers and arguments name. */
@Component
class Bodies {

    private final Organizations organizations;

    Bodies(Organizations organizations) {
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

    /** Whose undertaking it is. */
    @Nullable Organization of(Undertaking undertaking, DataFetchingEnvironment environment) {
        return find(undertaking.organization(), undertaking.sentOn(), environment);
    }

    /** Whether the body whose undertaking it is was there on the day of the field. */
    boolean isLive(Undertaking undertaking, DataFetchingEnvironment environment) {
        return organizations.on(AsOf.in(environment)).find(undertaking.organization()) != null;
    }

    /** The place of a body in the list of the day; of one that is not there, after all others. */
    int position(Undertaking undertaking, DataFetchingEnvironment environment) {
        int position = organizations.on(AsOf.in(environment)).forest().position(undertaking.organization());
        return position < 0 ? Integer.MAX_VALUE : position;
    }

    /** The part of the tree that the argument {@code within} names; null = all of it. */
    @Nullable OrganizationId within(@Nullable String within, DataFetchingEnvironment environment) {
        if (within == null) {
            return null;
        }
        OrganizationId id = new OrganizationId(GlobalId.valueOf("Organization", within, "within"));
        if (organizations.on(AsOf.in(environment)).find(id) == null) {
            throw new InvalidArgument(ErrorCode.NOT_FOUND, "within", within);
        }
        return id;
    }
}
