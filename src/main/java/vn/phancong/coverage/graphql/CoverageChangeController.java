package vn.phancong.coverage.graphql;

import graphql.schema.DataFetchingEnvironment;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.graphql.data.method.annotation.SubscriptionMapping;
import org.springframework.stereotype.Controller;
import reactor.core.publisher.Flux;
import vn.phancong.api.AsOf;
import vn.phancong.api.ErrorCode;
import vn.phancong.api.GlobalId;
import vn.phancong.api.InvalidArgument;
import vn.phancong.api.Rounding;
import vn.phancong.coverage.CoverageChanges;
import vn.phancong.organization.Organization;
import vn.phancong.organization.OrganizationId;
import vn.phancong.organization.Organizations;

/** Follows coverage as it changes. */
@Controller
class CoverageChangeController {

    private final CoverageChanges changes;
    private final Organizations organizations;

    CoverageChangeController(CoverageChanges changes, Organizations organizations) {
        this.changes = changes;
        this.organizations = organizations;
    }

    @SubscriptionMapping
    Flux<CoverageChanges.Change> coverageChanged(@Argument String organization, DataFetchingEnvironment environment) {
        OrganizationId id = new OrganizationId(GlobalId.valueOf("Organization", organization, "organization"));
        if (organizations.on(AsOf.in(environment)).find(id) == null) {
            throw new InvalidArgument(ErrorCode.NOT_FOUND, "organization", organization);
        }
        return changes.of(id, environment.getGraphQlContext().getOrDefault(Rounding.class, Rounding.NONE));
    }

    @SchemaMapping(typeName = "CoverageChange")
    @Nullable Organization organization(CoverageChanges.Change change, DataFetchingEnvironment environment) {
        return organizations.on(AsOf.in(environment)).find(change.organization());
    }
}
