package vn.phancong.access.graphql;

import graphql.schema.DataFetchingEnvironment;
import java.time.LocalDate;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;
import vn.phancong.access.Account;
import vn.phancong.access.AccountId;
import vn.phancong.access.Accounts;
import vn.phancong.access.Grant;
import vn.phancong.api.AsOf;
import vn.phancong.api.Batches;
import vn.phancong.api.Batches.Batch;
import vn.phancong.api.GlobalId;
import vn.phancong.organization.Organization;
import vn.phancong.organization.OrganizationId;
import vn.phancong.organization.Organizations;

/** Fields of a grant. */
@Controller
class GrantController {

    private final Organizations organizations;
    private final Batch<AccountId, Account> granters;

    GrantController(Organizations organizations, Accounts accounts, Batches batches) {
        this.organizations = organizations;
        this.granters = batches.of("Grant.by", (ids, day) -> accounts.find(ids));
    }

    @SchemaMapping
    String id(Grant grant) {
        return GlobalId.of("Grant", grant.id().value());
    }

    @SchemaMapping
    @Nullable Organization organization(Grant grant, DataFetchingEnvironment environment) {
        OrganizationId over = grant.organization();
        return over == null ? null : organizations.on(AsOf.in(environment)).find(over);
    }

    /** Without it a grant over an organisation that is gone could not be told from one over everything. */
    @SchemaMapping
    boolean overAll(Grant grant) {
        return grant.organization() == null;
    }

    @SchemaMapping
    @Nullable LocalDate since(Grant grant) {
        return grant.period().knownSince();
    }

    @SchemaMapping
    @Nullable LocalDate until(Grant grant) {
        return grant.period().until();
    }

    @SchemaMapping
    CompletableFuture<Account> by(Grant grant, DataFetchingEnvironment environment) {
        AccountId by = grant.by();
        return by == null ? CompletableFuture.completedFuture(null) : granters.load(by, environment);
    }
}
