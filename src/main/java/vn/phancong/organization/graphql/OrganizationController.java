package vn.phancong.organization.graphql;

import graphql.schema.DataFetchingEnvironment;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;
import vn.phancong.api.AsOf;
import vn.phancong.api.Connection;
import vn.phancong.api.GlobalId;
import vn.phancong.api.ObjectKey;
import vn.phancong.api.Paging;
import vn.phancong.graph.Forest;
import vn.phancong.organization.Organization;
import vn.phancong.organization.OrganizationId;
import vn.phancong.organization.OrganizationKind;
import vn.phancong.organization.Organizations;
import vn.phancong.organization.Tier;

@Controller
class OrganizationController {

    private final Organizations organizations;

    OrganizationController(Organizations organizations) {
        this.organizations = organizations;
    }

    @QueryMapping
    @Nullable Organization organization(@Argument ObjectKey by, DataFetchingEnvironment environment) {
        var tree = organizations.on(AsOf.in(environment));
        if (by.code() != null) {
            return tree.findByCode(by.code());
        }
        return tree.find(new OrganizationId(by.valueOf("Organization")));
    }

    @QueryMapping
    List<Organization> rootOrganizations(DataFetchingEnvironment environment) {
        return forest(environment).roots();
    }

    @SchemaMapping
    String id(Organization organization) {
        return cursor(organization);
    }

    @SchemaMapping
    @Nullable LocalDate since(Organization organization) {
        return organization.period().knownSince();
    }

    @SchemaMapping
    @Nullable LocalDate until(Organization organization) {
        return organization.period().until();
    }

    @SchemaMapping
    @Nullable Organization parent(Organization organization, DataFetchingEnvironment environment) {
        return forest(environment).parent(organization.id());
    }

    @SchemaMapping
    List<Organization> ancestors(Organization organization, DataFetchingEnvironment environment) {
        return forest(environment).ancestors(organization.id());
    }

    @SchemaMapping
    Connection<Organization> children(
            Organization organization,
            @Argument @Nullable List<OrganizationKind> kinds,
            DataFetchingEnvironment environment) {
        return page(forest(environment).children(organization.id()), null, kinds, environment);
    }

    @SchemaMapping
    Connection<Organization> descendants(
            Organization organization,
            @Argument @Nullable Tier tier,
            @Argument @Nullable List<OrganizationKind> kinds,
            DataFetchingEnvironment environment) {
        return page(forest(environment).descendants(organization.id()), tier, kinds, environment);
    }

    @SchemaMapping
    List<Organization> leads(Organization organization, DataFetchingEnvironment environment) {
        return organizations.on(AsOf.in(environment)).ledBy(organization.id());
    }

    @SchemaMapping
    List<Organization> ledBy(Organization organization, DataFetchingEnvironment environment) {
        return organizations.on(AsOf.in(environment)).leadersOf(organization.id());
    }

    @SchemaMapping
    List<Organization> advisers(Organization organization, DataFetchingEnvironment environment) {
        return organizations.on(AsOf.in(environment)).advisersOf(organization.id());
    }

    private static Connection<Organization> page(
            List<Organization> all,
            @Nullable Tier tier,
            @Nullable List<OrganizationKind> kinds,
            DataFetchingEnvironment environment) {
        List<Organization> wanted = all.stream()
                .filter(each -> tier == null || each.tier() == tier)
                .filter(each -> kinds == null || kinds.isEmpty() || kinds.contains(each.kind()))
                .toList();
        return Connection.within(Paging.of(environment), wanted, OrganizationController::cursor);
    }

    private Forest<OrganizationId, Organization> forest(DataFetchingEnvironment environment) {
        return organizations.on(AsOf.in(environment)).forest();
    }

    private static String cursor(Organization organization) {
        return GlobalId.of("Organization", organization.id().value());
    }
}
