package vn.phancong.people.graphql;

import graphql.schema.DataFetchingEnvironment;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;
import vn.phancong.api.AsOf;
import vn.phancong.api.Batches;
import vn.phancong.api.Batches.Batch;
import vn.phancong.organization.Organization;
import vn.phancong.organization.OrganizationId;
import vn.phancong.organization.Organizations;
import vn.phancong.people.Membership;
import vn.phancong.people.Office;
import vn.phancong.people.People;
import vn.phancong.people.Person;
import vn.phancong.people.PersonId;

/** Offices and memberships: who belongs where. */
@Controller
class OfficeController {

    private final Organizations organizations;
    private final Batch<OrganizationId, List<Office>> officers;
    private final Batch<PersonId, Person> people;

    OfficeController(Organizations organizations, People people, Batches batches) {
        this.organizations = organizations;
        this.officers = batches.of("Organization.officers", people::officersOf);
        this.people = batches.of("Person", people::find);
    }

    @SchemaMapping
    CompletableFuture<List<Office>> officers(Organization organization, DataFetchingEnvironment environment) {
        return officers.load(organization.id(), environment);
    }

    @SchemaMapping
    CompletableFuture<Person> holder(Office office, DataFetchingEnvironment environment) {
        return people.load(office.holder(), environment);
    }

    @SchemaMapping
    @Nullable Organization organization(Office office, DataFetchingEnvironment environment) {
        return organizations.on(AsOf.in(environment)).find(office.organization());
    }

    @SchemaMapping
    @Nullable LocalDate since(Office office) {
        return office.period().knownSince();
    }

    @SchemaMapping
    @Nullable LocalDate until(Office office) {
        return office.period().until();
    }

    @SchemaMapping
    CompletableFuture<Person> person(Membership membership, DataFetchingEnvironment environment) {
        return people.load(membership.person(), environment);
    }

    @SchemaMapping
    @Nullable Organization organization(Membership membership, DataFetchingEnvironment environment) {
        return organizations.on(AsOf.in(environment)).find(membership.organization());
    }

    @SchemaMapping
    @Nullable LocalDate since(Membership membership) {
        return membership.period().knownSince();
    }

    @SchemaMapping
    @Nullable LocalDate until(Membership membership) {
        return membership.period().until();
    }
}
