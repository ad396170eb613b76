package vn.phancong.practice.graphql;

import graphql.schema.DataFetchingEnvironment;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.phancong.api.AsOf;
import vn.phancong.api.ErrorCode;
import vn.phancong.api.GlobalId;
import vn.phancong.api.InvalidArgument;
import vn.phancong.organization.Organization;
import vn.phancong.organization.OrganizationId;
import vn.phancong.organization.Organizations;

/** Finds the bodies that answers and arguments name. */
@Component
class PracticeBodies {

    private final Organizations organizations;

    PracticeBodies(Organizations organizations) {
        this.organizations = organizations;
    }

    /** The body on the day of the field; one that has been closed since, as it was on an earlier day. */
    @Nullable Organization find(OrganizationId id, LocalDate earlier, DataFetchingEnvironment environment) {
        Organization now = organizations.on(AsOf.in(environment)).find(id);
        return now == null ? organizations.on(earlier).find(id) : now;
    }

    /** The part of the tree that an argument names; null = all of it. */
    @Nullable OrganizationId within(@Nullable String within, String argument, DataFetchingEnvironment environment) {
        if (within == null) {
            return null;
        }
        OrganizationId id = new OrganizationId(GlobalId.valueOf("Organization", within, argument));
        if (organizations.on(AsOf.in(environment)).find(id) == null) {
            throw new InvalidArgument(ErrorCode.NOT_FOUND, argument, within);
        }
        return id;
    }
}
