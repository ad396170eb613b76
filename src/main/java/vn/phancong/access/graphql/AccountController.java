package vn.phancong.access.graphql;

import graphql.schema.DataFetchingEnvironment;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.ContextValue;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;
import vn.phancong.access.Account;
import vn.phancong.access.AccountId;
import vn.phancong.access.Accounts;
import vn.phancong.access.Caller;
import vn.phancong.access.Grant;
import vn.phancong.api.Batches;
import vn.phancong.api.Batches.Batch;
import vn.phancong.api.Connection;
import vn.phancong.api.GlobalId;
import vn.phancong.api.Paging;
import vn.phancong.graph.Period;
import vn.phancong.people.People;
import vn.phancong.people.Person;
import vn.phancong.people.PersonId;

/** Who is asking, and who may. */
@Controller
class AccountController {

    private final Accounts accounts;
    private final Clock clock;
    private final Batch<AccountId, List<Grant>> grants;
    private final Batch<PersonId, Person> people;

    AccountController(Accounts accounts, People people, Clock clock, Batches batches) {
        this.accounts = accounts;
        this.clock = clock;
        this.grants = batches.of("Account.grants", accounts::grantsOf);
        this.people = batches.of("Person", people::find);
    }

    @QueryMapping
    Account me(@ContextValue(Caller.IN_CONTEXT) Caller caller) {
        Map<AccountId, Account> found = accounts.find(Set.of(caller.account()));
        Account nobodys = new Account(
                caller.account(),
                caller.name(),
                caller.kind(),
                null,
                false,
                null,
                0,
                new Period(Period.BEGINNING, null));
        return found.getOrDefault(caller.account(), nobodys);
    }

    @QueryMapping
    Connection<Account> accounts(@ContextValue(Caller.IN_CONTEXT) Caller caller, DataFetchingEnvironment environment) {
        Administrators.only(caller);
        Paging paging = Paging.of(environment);
        List<String> after = paging.afterParts(1);
        return Connection.of(
                paging,
                accounts.first(after == null ? null : after.get(0), paging.limit()),
                account -> paging.cursor(account.name()),
                accounts::count);
    }

    @SchemaMapping
    String id(Account account) {
        return GlobalId.of("Account", account.id().value());
    }

    @SchemaMapping
    CompletableFuture<Person> person(Account account, DataFetchingEnvironment environment) {
        PersonId person = account.person();
        return person == null ? CompletableFuture.completedFuture(null) : people.load(person, environment);
    }

    @SchemaMapping
    CompletableFuture<List<Grant>> grants(Account account, DataFetchingEnvironment environment) {
        return grants.load(account.id(), environment);
    }

    @SchemaMapping
    @Nullable OffsetDateTime lockedUntil(Account account) {
        Instant until = account.lockedUntil();
        return until != null && clock.instant().isBefore(until)
                ? until.atZone(clock.getZone()).toOffsetDateTime()
                : null;
    }

    @SchemaMapping
    @Nullable LocalDate since(Account account) {
        return account.period().knownSince();
    }

    @SchemaMapping
    @Nullable LocalDate until(Account account) {
        return account.period().until();
    }
}
