package vn.phancong.access.store;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.phancong.access.AccountChanges.Attempt;
import vn.phancong.access.AccountChanges.Change;
import vn.phancong.access.AccountChanges.Held;
import vn.phancong.access.AccountChanges.NewAccount;
import vn.phancong.access.AccountId;
import vn.phancong.access.AccountNames;
import vn.phancong.access.Grant;
import vn.phancong.access.GrantId;
import vn.phancong.access.Role;
import vn.phancong.graph.GraphTransaction;
import vn.phancong.graph.Period;
import vn.phancong.graph.Rows;
import vn.phancong.organization.OrganizationId;
import vn.phancong.people.PersonId;

/** A change within a transaction. */
final class OpenChange implements Change {

    private final GraphTransaction transaction;
    private final ChangeStatements statements;

    OpenChange(GraphTransaction transaction, ChangeStatements statements) {
        this.transaction = transaction;
        this.statements = statements;
    }

    @Override
    public boolean lock() {
        return transaction
                .run(statements.lock(), Map.of(), row -> row.get("demo").asBoolean())
                .get(0);
    }

    @Override
    public boolean create(NewAccount account) {
        Map<String, @Nullable Object> parameters = new HashMap<>();
        parameters.put("nameKey", AccountNames.key(account.name()));
        parameters.put("id", account.id().value());
        parameters.put("name", account.name());
        parameters.put("kind", account.kind().name());
        parameters.put("passwordHash", account.passwordHash());
        parameters.put("mustChange", account.mustChange());
        parameters.put("since", account.since());
        boolean made = transaction
                .run(statements.create(), parameters, row -> row.get("made").asBoolean())
                .get(0);
        PersonId person = account.person();
        if (made && person != null) {
            transaction.run(
                    statements.tiePerson(),
                    Map.of("accountId", account.id().value(), "personId", person.value(), "since", account.since()));
        }
        return made;
    }

    @Override
    public boolean hasAccount(PersonId person) {
        return !transaction
                .run(statements.hasAccount(), Map.of("personId", person.value()), row -> row)
                .isEmpty();
    }

    @Override
    public @Nullable Attempt attempt(String name) {
        return transaction
                .run(
                        statements.attempt(),
                        Map.of("nameKey", AccountNames.key(name)),
                        row -> new Attempt(
                                AccountRows.account(row),
                                Rows.text(row, "passwordHash"),
                                row.get("failures").asInt()))
                .stream()
                .findFirst()
                .orElse(null);
    }

    @Override
    public void keepFailures(AccountId account, int failures, @Nullable Instant lockedUntil) {
        Map<String, @Nullable Object> parameters = new HashMap<>();
        parameters.put("id", account.value());
        parameters.put("failures", failures);
        parameters.put("lockedUntil", lockedUntil == null ? null : lockedUntil.atOffset(ZoneOffset.UTC));
        transaction.run(statements.keepFailures(), parameters);
    }

    @Override
    public void setPassword(AccountId account, String hash, boolean mustChange) {
        transaction.run(
                statements.setPassword(),
                Map.of("id", account.value(), "passwordHash", hash, "mustChange", mustChange));
    }

    @Override
    public void grant(AccountId account, Grant grant) {
        Map<String, Object> parameters = new HashMap<>();
        parameters.put("accountId", account.value());
        parameters.put("grant", properties(grant));
        OrganizationId over = grant.organization();
        if (over == null) {
            transaction.run(statements.grantOverAll(), parameters);
        } else {
            parameters.put("organizationId", over.value());
            transaction.run(statements.grant(), parameters);
        }
    }

    private static Map<String, @Nullable Object> properties(Grant grant) {
        Map<String, @Nullable Object> properties = new HashMap<>();
        properties.put("id", grant.id().value());
        properties.put("role", grant.role().name());
        properties.put("since", grant.period().since());
        properties.put("until", grant.period().until());
        properties.put("by", grant.by() == null ? null : grant.by().value());
        properties.put("followsOffice", grant.followsOffice());
        return properties;
    }

    @Override
    public void endGrant(GrantId grant, LocalDate until) {
        transaction.run(statements.endGrant(), Map.of("id", grant.value(), "until", until));
    }

    @Override
    public @Nullable Held findGrant(GrantId grant) {
        return transaction
                .run(
                        statements.findGrant(),
                        Map.of("id", grant.value()),
                        row -> new Held(AccountRows.accountId(row), AccountRows.grant(row)))
                .stream()
                .findFirst()
                .orElse(null);
    }

    @Override
    public boolean holds(AccountId account, Role role, @Nullable OrganizationId organization, Period period) {
        return transaction
                .run(
                        statements.grantsEver(),
                        Map.of("accountId", account.value(), "role", role.name()),
                        AccountRows::grant)
                .stream()
                .anyMatch(grant -> Objects.equals(grant.organization(), organization)
                        && grant.period().overlaps(period));
    }

    @Override
    public Set<AccountId> administrators(LocalDate day) {
        return new HashSet<>(transaction.run(
                statements.administrators(),
                Map.of("asOf", day),
                row -> new AccountId(row.get("id").asString())));
    }

    @Override
    public void close(AccountId account, LocalDate until) {
        transaction.run(statements.close(), Map.of("id", account.value(), "until", until));
    }

    @Override
    public void markDemo() {
        transaction.run(statements.markDemo(), Map.of());
    }
}
